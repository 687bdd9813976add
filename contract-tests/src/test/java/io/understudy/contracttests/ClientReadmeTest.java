package io.understudy.contracttests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.client.bangwo8.Bangwo8;
import io.understudy.client.bangwo8.Bangwo8Exception;
import io.understudy.client.bangwo8.Knowledge;
import io.understudy.client.http.HttpAnswer;
import io.understudy.client.http.Retries;
import io.understudy.client.udesk.Logo;
import io.understudy.client.udesk.Merchant;
import io.understudy.client.udesk.Udesk;
import io.understudy.client.udesk.UdeskException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the clients' README is compiled and run here, against the mock, and stands there word for word. */
class ClientReadmeTest {

    private static final Pattern PRINTED = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMPILED = Pattern.compile("( +)// snippet\n(.*?) +// end\n", Pattern.DOTALL);

    @RegisterExtension
    static final BundledMock MOCK = new BundledMock();

    private final List<String> printed = new ArrayList<>();
    private URI mock = URI.create("http://127.0.0.1:4010");

    @BeforeEach
    void useTheMock() {
        mock = URI.create(MOCK.baseUrl());
    }

    @Test
    @DisplayName("The README prints these snippets and no others")
    void printsTheseSnippets() throws IOException {
        String readme = Files.readString(Path.of("../generated-client/README.md"));
        String source = Files.readString(Path.of("src/test/java/io/understudy/contracttests/ClientReadmeTest.java"));
        assertThat(PRINTED.matcher(readme).results().map(result -> result.group(1)))
                .hasSize(7)
                .containsExactlyElementsOf(COMPILED.matcher(source)
                        .results()
                        .map(result -> result.group(2).replaceAll("(?m)^" + result.group(1), ""))
                        .toList());
    }

    @Test
    @DisplayName("K08, K12, K15: list and show")
    void lists() {
        LocalDate monday = LocalDate.of(2018, 2, 5);
        // snippet
        try (Bangwo8 bangwo8 =
                Bangwo8.builder().account("agent", "agent-pass").baseUrl(mock).build()) {
            bangwo8.knowledge().list(q -> q.category(123).createdSince(monday.atStartOfDay())).stream()
                    .limit(100)
                    .forEach(entry -> print(entry.question()));

            Knowledge entry = bangwo8.knowledge().get(8745);
            print(entry.question() + ", updated " + entry.updated().orElseThrow());
        }
        // end
        assertThat(printed)
                .containsExactly(
                        "常见问题5", "常见问题6", "常见问题7", "常见问题8", "常见问题9", "常见问题10", "什么是三极管?, updated 2016-06-28T10:55:04");
    }

    @Test
    @DisplayName("B04, B05, K17, K18, K20: create with a file, by an access token, and update")
    void creates(@TempDir Path directory) throws IOException {
        Path picture = Files.write(directory.resolve("modules.png"), new byte[] {1, 2, 3});
        // snippet
        try (Bangwo8 bangwo8 =
                Bangwo8.builder().client("SecretID", "Secret").baseUrl(mock).build()) {
            Knowledge entry = bangwo8.knowledge()
                    .create(k -> k.question("帮我吧有哪些模块").answer("IM、呼叫中心和工单:{1}").attach(picture));
            print(entry.answer());

            Knowledge frequent = bangwo8.knowledge().update(entry.id(), k -> k.faq(true));
            print(frequent.question() + " " + frequent.isFaq());
        }
        // end
        assertThat(printed).hasSize(2);
        assertThat(printed.get(0)).startsWith("IM、呼叫中心和工单:<img src=\"").endsWith("alt=\"modules.png\">");
        assertThat(printed.get(1)).isEqualTo("帮我吧有哪些模块 true");
    }

    @Test
    @DisplayName("U10, U12, U14, U16: merchants and customers")
    void managesMerchants(@TempDir Path directory) throws IOException {
        Path logo = Files.write(directory.resolve("logo.png"), new byte[] {1, 2, 3});
        // snippet
        String uuid = "ab476257-5230-42f2-ae14-ea2a8e9ceb1d";
        String key = "eba52e58c494cf68dd1077ddb174264c";
        try (Udesk udesk = Udesk.builder().tenant(uuid, key).baseUrl(mock).build()) {
            for (Merchant merchant : udesk.merchants().list()) {
                print(merchant.euid());
            }
            udesk.merchants().update("merchant01", m -> m.name("旗舰店"));
            udesk.merchants().logo("merchant01", Logo.of(logo));
            print("unread: " + udesk.customers().unread("customer01"));
        }
        // end
        assertThat(printed).containsExactly("merchant01", "unread: true");
    }

    @Test
    @DisplayName("K21: a refusal")
    void fails() {
        try (Bangwo8 bangwo8 =
                Bangwo8.builder().account("agent", "agent-pass").baseUrl(mock).build()) {
            // snippet
            try {
                bangwo8.knowledge().get(1);
            } catch (Bangwo8Exception e) {
                print(e.getMessage());
                print(e.status().orElse(0) + " " + e.code().orElse("no code"));
            }
            // end
        }
        assertThat(printed)
                .containsExactly(
                        "GET /api/v1/knowledge/1.json was refused with 404, 100047: Invalid resource URI",
                        "404 100047");
    }

    @Test
    @DisplayName("U11, U15: several calls at once")
    void runsCallsAtOnce() {
        String uuid = "ab476257-5230-42f2-ae14-ea2a8e9ceb1d";
        String key = "eba52e58c494cf68dd1077ddb174264c";
        try (Udesk udesk = Udesk.builder().tenant(uuid, key).baseUrl(mock).build()) {
            // snippet
            CompletableFuture<Merchant> created = udesk.merchants()
                    .createAsync(m -> m.euid("merchant02")
                            .name("测试商户2")
                            .subdomain("m02")
                            .imAgents(1)
                            .ticketAgents(1)
                            .admin("admin@merchant02.com", "a password"));
            CompletableFuture<Boolean> unread = udesk.customers().unreadAsync("customer02");
            print(created.join().name() + ", unread: " + unread.join());
            // end
            udesk.merchants().delete("merchant02");
        }
        assertThat(printed).containsExactly("测试商户2, unread: false");
    }

    @Test
    @DisplayName("B12: time, attempts and a hook")
    void isSetUp() {
        // snippet
        Bangwo8 patient = Bangwo8.builder()
                .account("agent", "agent-pass")
                .baseUrl(mock)
                .timeout(Duration.ofSeconds(5))
                .retries(new Retries(4, Duration.ofMillis(200), Duration.ofSeconds(20)))
                .interceptor((call, next) -> next.send(call.with("X-Trace-Id", "4711")))
                .build();
        // end
        try (patient) {
            assertThat(patient.knowledge().get(8741).id()).isEqualTo(8741);
        }
    }

    @Test
    @DisplayName("A test without a server")
    void isTestedWithoutAServer() {
        // snippet
        byte[] answer = "{\"code\": 2015, \"message\": \"非管理员不可以操作\"}".getBytes(UTF_8);
        try (Udesk udesk = Udesk.builder()
                .transport(call -> new HttpAnswer(400, Map.of(), answer))
                .build()) {
            udesk.merchants().delete("merchant01");
        } catch (UdeskException e) {
            print(e.getMessage());
        }
        // end
        assertThat(printed)
                .containsExactly("DELETE /api/v1/merchants/merchant01 was refused with 400, 2015: 非管理员不可以操作");
    }

    private void print(String line) {
        printed.add(line);
    }
}

package io.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.client.bangwo8.Bangwo8;
import io.understudy.client.bangwo8.generated.ApiException;
import io.understudy.client.bangwo8.generated.model.CreateKnowledgeRequest;
import io.understudy.client.bangwo8.generated.model.Knowledge;
import io.understudy.client.bangwo8.generated.model.KnowledgeDraft;
import io.understudy.client.bangwo8.values.AttachmentTokens;
import io.understudy.client.bangwo8.values.Flag;
import io.understudy.client.udesk.Udesk;
import io.understudy.client.udesk.generated.model.Merchant;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the README is compiled and run here, and stands there word for word. */
class ReadmeTest {

    private static final Pattern PRINTED = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMPILED = Pattern.compile("( +)// snippet\n(.*?) +// end\n", Pattern.DOTALL);

    private final RecordingServer server = new RecordingServer();
    private final URI mock = server.url();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void printsTheseSnippetsAndNoOthers() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String source = Files.readString(Path.of("src/test/java/io/understudy/client/ReadmeTest.java"));
        List<String> printed =
                PRINTED.matcher(readme).results().map(result -> result.group(1)).toList();
        List<String> compiled = COMPILED.matcher(source)
                .results()
                .map(result -> result.group(2).replaceAll("(?m)^" + result.group(1), ""))
                .toList();
        assertThat(printed).hasSize(3).isEqualTo(compiled);
    }

    @Test
    void showsAnEntry() throws ApiException {
        server.answers(200, """
                {"knowledge": {"sQuestion": "什么是三极管?", "goodRate": "70%", "updateDT": "2016-06-28 10:55:04"}}
                """);
        // snippet
        try (Bangwo8 bangwo8 =
                Bangwo8.builder().account("agent", "agent-pass").baseUrl(mock).build()) {
            Knowledge entry = bangwo8.knowledge().getKnowledge(8745L).getKnowledge();
            System.out.println(entry.getsQuestion());
            System.out.println(entry.getGoodRate().value());
            System.out.println(entry.getUpdateDT().time());
        }
        // end
        assertThat(server.onlyCall()).hasToString("GET /api/v1/knowledge/8745.json");
    }

    @Test
    void createsAnEntryWithAFile(@TempDir Path directory) throws Exception {
        server.answers(200, "{\"attachment\": {\"token\": \"token1\"}, \"knowledge\": {\"kId\": 11}}");
        File picture = Files.createFile(directory.resolve("modules.png")).toFile();
        try (Bangwo8 bangwo8 = Bangwo8.builder().baseUrl(mock).build()) {
            // snippet
            String token = bangwo8.attachments()
                    .uploadAttachment("modules.png", picture)
                    .getAttachment()
                    .getToken();
            KnowledgeDraft draft = new KnowledgeDraft()
                    .sQuestion("帮我吧有哪些模块")
                    .sAnswer("IM、呼叫中心和工单:{1}")
                    .sAttachment(AttachmentTokens.of(token).toString())
                    .isFAQ(Flag.ON);
            bangwo8.knowledge().createKnowledge(new CreateKnowledgeRequest().knowledge(draft));
            // end
        }
        assertThat(server.received())
                .last()
                .satisfies(call -> assertThat(call.body())
                        .isEqualTo("{\"knowledge\":{\"sQuestion\":\"帮我吧有哪些模块\",\"sAnswer\":\"IM、呼叫中心和工单:{1}\","
                                + "\"sAttachment\":\"token1\",\"isFAQ\":1}}"));
    }

    @Test
    void listsMerchantsAndSetsALogo(@TempDir Path directory) throws Exception {
        server.answers(200, "{\"merchants\": [{\"euid\": \"merchant01\"}], \"merchant\": {}}");
        File logo = Files.createFile(directory.resolve("logo.jpg")).toFile();
        String uuid = "ab476257-5230-42f2-ae14-ea2a8e9ceb1d";
        String key = "eba52e58c494cf68dd1077ddb174264c";
        // snippet
        try (Udesk udesk = Udesk.builder().tenant(uuid, key).baseUrl(mock).build()) {
            for (Merchant merchant : udesk.merchants().listMerchants(1, 100).getMerchants()) {
                udesk.merchants().updateMerchantLogo(merchant.getEuid(), logo, Map.of("Content-Type", "image/jpeg"));
            }
        }
        // end
        assertThat(server.received())
                .extracting(Object::toString)
                .containsExactly("GET /api/v1/merchants?page=1&per_page=100", "PUT /api/v1/merchants/merchant01/logo");
    }
}

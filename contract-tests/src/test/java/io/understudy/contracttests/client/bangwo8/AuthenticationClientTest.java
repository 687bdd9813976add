package io.understudy.contracttests.client.bangwo8;

import static io.understudy.contracttests.bangwo8.Bangwo8Server.administrator;
import static io.understudy.contracttests.bangwo8.Bangwo8Server.agent;
import static io.understudy.contracttests.bangwo8.Bangwo8Server.agentClient;
import static io.understudy.contracttests.bangwo8.Bangwo8Server.anonymousClient;
import static io.understudy.contracttests.bangwo8.Bangwo8Server.apiKeyClient;
import static io.understudy.contracttests.client.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.client.answer.VendorException;
import io.understudy.client.bangwo8.AccessToken;
import io.understudy.client.bangwo8.Bangwo8;
import io.understudy.client.bangwo8.Knowledge;
import io.understudy.client.http.HttpAnswer;
import io.understudy.client.http.Interceptor;
import io.understudy.client.paging.Page;
import io.understudy.contracttests.OnlyOnTheMock;
import io.understudy.contracttests.ServerUnderTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may call, through the client. */
class AuthenticationClientTest {
    @RegisterExtension
    static final ServerUnderTest SERVER = ServerUnderTest.of("bangwo8");

    private final List<String> credentials = new ArrayList<>();
    private final List<String> challenges = new ArrayList<>();
    private final Interceptor watching = (call, next) -> {
        credentials.add(call.uri().getPath() + " "
                + call.header("Authorization").orElse("nobody").replaceAll(" .*", ""));
        HttpAnswer answer = next.send(call);
        answer.header("WWW-Authenticate").ifPresent(challenges::add);
        return answer;
    };

    private static void read(Bangwo8 client) {
        Page<Knowledge> page = client.knowledge().list(q -> q.perPage(1)).first();
        assertThat(page.items())
                .singleElement()
                .satisfies(entry -> assertThat(entry.id()).isPositive());
        assertThat(page.total().orElseThrow()).isPositive();
    }

    @Test
    @DisplayName("B03, K12: an account reads, be it an agent's or an administrator's")
    void accounts() {
        try (Bangwo8 agent = agent(anonymousClient(SERVER).interceptor(watching));
                Bangwo8 administrator = administrator(anonymousClient(SERVER).interceptor(watching))) {
            read(agent);
            read(administrator);
        }
        assertThat(credentials).containsExactly("/api/v1/knowledge.json Basic", "/api/v1/knowledge.json Basic");
        assertThat(challenges).isEmpty();
    }

    @Test
    @DisplayName("B04, B05: an API key reads by a token, which is fetched once and sent as Bearer")
    void apiKey() {
        try (Bangwo8 client = apiKeyClient(SERVER).interceptor(watching).build()) {
            read(client);
            read(client);
        }
        assertThat(credentials)
                .containsExactly(
                        "/api/token.php Basic", "/api/v1/knowledge.json Bearer", "/api/v1/knowledge.json Bearer");
    }

    @Test
    @DisplayName("B05: a token has 40 hexadecimal digits and lives 3,600 seconds")
    void aToken() {
        try (Bangwo8 client = apiKeyClient(SERVER).build()) {
            AccessToken token = client.tokens().create();

            assertThat(token.value()).matches("[0-9a-f]{40}");
            assertThat(token.lifetime()).hasValue(Duration.ofHours(1));
        }
    }

    @Test
    @DisplayName("B06: a wrong secret, when a token is asked for and when a call needs one")
    void aWrongSecret() {
        try (Bangwo8 client =
                anonymousClient(SERVER).client("SecretID", "wrong").build()) {
            for (VendorException refusal : List.of(
                    refused(401, () -> client.tokens().create()),
                    refused(401, () -> client.knowledge().get(8741)))) {
                assertThat(refusal.code()).hasValue("invalid_client");
                assertThat(refusal.vendorMessage()).hasValue("The client credentials are invalid");
            }
        }
    }

    @Test
    @DisplayName("B13, B16: without credentials a call is refused with a challenge and the vendor's error")
    void nobody() {
        try (Bangwo8 client = anonymousClient(SERVER).interceptor(watching).build()) {
            VendorException refusal = refused(401, () -> read(client));

            assertThat(refusal.code()).isPresent();
            assertThat(refusal.vendorMessage()).isPresent();
        }
        assertThat(credentials).containsExactly("/api/v1/knowledge.json nobody");
        assertThat(challenges).hasSize(1);
    }

    @Test
    @DisplayName("B13: a wrong password is refused")
    void aWrongPassword() {
        try (Bangwo8 client = anonymousClient(SERVER).account("agent", "wrong").build()) {
            assertThat(refused(401, () -> read(client)).code()).isPresent();
        }
    }

    @Test
    @OnlyOnTheMock
    @DisplayName("B12: during maintenance every call is refused with 503")
    void maintenance() {
        SERVER.scenario("maintenance");
        try (Bangwo8 agent = agentClient(SERVER)) {
            assertThat(refused(503, () -> read(agent)).code()).isPresent();
            refused(503, () -> agent.tickets().list().first());
        }
    }
}

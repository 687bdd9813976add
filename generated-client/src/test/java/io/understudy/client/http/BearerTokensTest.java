package io.understudy.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.understudy.client.MovableClock;
import io.understudy.client.RecordingServer;
import io.understudy.client.RecordingServer.Answer;
import io.understudy.client.RecordingServer.Received;
import io.understudy.client.bangwo8.AccessToken;
import io.understudy.client.bangwo8.Bangwo8;
import io.understudy.client.bangwo8.Bangwo8Exception;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** OAuth 2.0 client credentials (B04, B05): when a token is fetched, and which one a call carries. */
class BearerTokensTest {

    private final MovableClock clock = new MovableClock();
    private final AtomicInteger tokens = new AtomicInteger();
    private final RecordingServer server = new RecordingServer().answers(this::answer);
    private final Bangwo8 bangwo8 = Bangwo8.builder()
            .client("SecretID", "Secret")
            .baseUrl(server.url())
            .clock(clock)
            .build();

    private volatile String lifetime = "3600";
    private volatile int refused;

    @AfterEach
    void close() {
        bangwo8.close();
        server.close();
    }

    @Test
    void aTokenIsFetchedWhenTheFirstCallNeedsItAndKept() {
        assertThat(server.received()).isEmpty();
        bangwo8.knowledge().get(1);
        bangwo8.knowledge().get(2);
        assertThat(server.received())
                .extracting(call -> call + " " + call.basic())
                .containsExactly(
                        "POST /api/token.php SecretID:Secret",
                        "GET /api/v1/knowledge/1.json Bearer token1",
                        "GET /api/v1/knowledge/2.json Bearer token1");
    }

    /** B05: 3600 seconds; a minute before that, it is renewed. */
    @Test
    void aTokenIsRenewedBeforeItExpires() {
        bangwo8.knowledge().get(1);
        clock.advance(Duration.ofSeconds(3539));
        bangwo8.knowledge().get(2);
        clock.advance(Duration.ofSeconds(1));
        bangwo8.knowledge().get(3);
        assertThat(bearers()).containsExactly("Bearer token1", "Bearer token1", "Bearer token2");
    }

    @Test
    void aShortLifeIsUsedToNineTenths() {
        lifetime = "\"20\"";
        bangwo8.knowledge().get(1);
        clock.advance(Duration.ofSeconds(17));
        bangwo8.knowledge().get(2);
        clock.advance(Duration.ofSeconds(1));
        bangwo8.knowledge().get(3);
        assertThat(bearers()).containsExactly("Bearer token1", "Bearer token1", "Bearer token2");
    }

    @Test
    void aTokenOfUnknownLifeIsUsedUntilItIsRefused() {
        lifetime = "null";
        bangwo8.knowledge().get(1);
        clock.advance(Duration.ofDays(1000));
        bangwo8.knowledge().get(2);
        assertThat(bearers()).containsExactly("Bearer token1", "Bearer token1");
    }

    @Test
    void aRefusedTokenIsRenewedOnce() {
        refused = 1;
        assertThat(bangwo8.knowledge().create(k -> k.question("问").answer("答")).id())
                .isEqualTo(1);
        assertThat(bearers()).containsExactly("Bearer token1", "Bearer token2");
    }

    @Test
    void aSecondRefusalIsFinal() {
        refused = 100;
        assertThatExceptionOfType(Bangwo8Exception.class)
                .isThrownBy(() -> bangwo8.knowledge().get(1))
                .withMessage("GET /api/v1/knowledge/1.json was refused with 401, 1: none");
        assertThat(bearers()).containsExactly("Bearer token1", "Bearer token2");
    }

    /** B06. */
    @Test
    void aWrongSecretFailsTheCall() {
        server.answers(
                401, "{\"error\":\"invalid_client\",\"error_description\":\"The client credentials are invalid\"}");
        assertThatExceptionOfType(Bangwo8Exception.class)
                .isThrownBy(() -> bangwo8.knowledge().get(1))
                .withMessage(
                        "POST /api/token.php was refused with 401, invalid_client: The client credentials are invalid")
                .satisfies(failed -> assertThat(failed.code()).contains("invalid_client"));
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void aTokenThatCannotBeFetchedNowIsFetchedLater() {
        server.once(Answer.json(500, "{}"));
        assertThatExceptionOfType(Bangwo8Exception.class)
                .isThrownBy(() -> bangwo8.knowledge().get(1))
                .withMessage("POST /api/token.php was refused with 500");
        assertThat(bangwo8.knowledge().get(1).id()).isEqualTo(1);
    }

    /** A token more does no harm, so that the call is repeated as a GET is. */
    @Test
    void theCallForATokenIsRepeated() {
        server.once(Answer.json(503, "{}"));
        assertThat(bangwo8.knowledge().get(1).id()).isEqualTo(1);
    }

    @Test
    void manyThreadsFetchOneTokenAndGetTheirOwnAnswers() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try {
            List<Callable<Long>> calls = IntStream.range(1, 641)
                    .<Callable<Long>>mapToObj(
                            id -> () -> bangwo8.knowledge().get(id).id())
                    .toList();
            long expected = 1;
            for (Future<Long> answer : threads.invokeAll(calls)) {
                assertThat(answer.get()).isEqualTo(expected++);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(tokens).hasValue(1);
        assertThat(bearers()).hasSize(640).containsOnly("Bearer token1");
    }

    /** A token is good for all or for none: 32 threads whose token was refused renew it once. */
    @Test
    void manyThreadsRenewARefusedTokenOnce() throws Exception {
        bangwo8.knowledge().get(1);
        refused = 1;
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try {
            List<Callable<Long>> calls = IntStream.range(1, 33)
                    .<Callable<Long>>mapToObj(
                            id -> () -> bangwo8.knowledge().get(id).id())
                    .toList();
            for (Future<Long> answer : threads.invokeAll(calls)) {
                answer.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(tokens).hasValue(2);
    }

    /** B05: for use elsewhere, a new one each time. */
    @Test
    void aTokenCanBeAskedFor() {
        assertThat(bangwo8.tokens().create()).isEqualTo(new AccessToken("token1", Optional.of(Duration.ofHours(1))));
        assertThat(bangwo8.tokens().createAsync().join().value()).isEqualTo("token2");
        assertThat(bangwo8.tokens().create()).hasToString("AccessToken[lifetime=PT1H]");
    }

    @Test
    void thereIsAnAccountOrAClient() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Bangwo8.builder()
                        .account("agent", "agent-pass")
                        .client("SecretID", "Secret")
                        .build())
                .withMessage("There are an account and a client; a call can be sent by one of them");
    }

    private List<String> bearers() {
        return server.received().stream()
                .filter(call -> !call.toString().contains("token.php"))
                .map(call -> call.header("Authorization"))
                .toList();
    }

    private Answer answer(Received call) {
        if (call.toString().equals("POST /api/token.php")) {
            return Answer.json(
                    200,
                    "{\"access_token\": \"token%d\", \"expires_in\": %s, \"token_type\": \"Bearer\", \"scope\": null}"
                            .formatted(tokens.incrementAndGet(), lifetime));
        }
        String id = call.toString().replaceFirst(".*/([0-9]+)\\.json", "$1").replaceFirst("POST.*", "1");
        int number = Integer.parseInt(call.header("Authorization").replace("Bearer token", ""));
        return number <= refused
                ? Answer.json(401, "{\"errcode\": 1, \"errmsg\": \"none\"}")
                : Answer.json(200, "{\"knowledge\": {\"kId\": " + id + "}}");
    }
}

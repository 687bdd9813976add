package io.understudy.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.understudy.client.RecordingServer;
import io.understudy.client.RecordingServer.Answer;
import io.understudy.client.answer.FailureKind;
import io.understudy.client.bangwo8.Bangwo8;
import io.understudy.client.bangwo8.Bangwo8Exception;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to a call between its caller and the server, and what does not. */
class ExchangeTest {

    private final RecordingServer server = new RecordingServer().answers(200, "{\"knowledge\": {\"kId\": 1}}");

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void followsNoRedirect() {
        server.answers(call -> Answer.json(302, "{}").with("Location", server.url() + "/elsewhere"));
        try (Bangwo8 client = client(server.url())) {
            assertThatExceptionOfType(Bangwo8Exception.class)
                    .isThrownBy(() -> client.knowledge().get(1))
                    .withMessage("GET /api/v1/knowledge/1.json was refused with 302");
        }
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void keepsNoCookies() {
        server.answers(call -> Answer.json(200, "{\"knowledge\": {\"kId\": 1}}").with("Set-Cookie", "session=1"));
        try (Bangwo8 client = client(server.url())) {
            client.knowledge().get(1);
            client.knowledge().get(2);
        }
        assertThat(server.received())
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.header("Cookie")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/prefix", "/prefix/"})
    void anAddressMayHaveAPathAndASlashAtItsEnd(String path) {
        try (Bangwo8 client = client(URI.create(server.url() + path))) {
            client.knowledge().get(1);
        }
        String prefix = path.startsWith("/prefix") ? "/prefix" : "";
        assertThat(server.onlyCall()).hasToString("GET " + prefix + "/api/v1/knowledge/1.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:4010", "ftp://127.0.0.1", "http://127.0.0.1/?a=b", "/api"})
    void anAddressIsAbsolute(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bangwo8.builder().baseUrl(URI.create(address)))
                .withMessage("\"" + address + "\" is not an address such as http://127.0.0.1:4010");
    }

    @Test
    void aCallTakesTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bangwo8.builder().timeout(Duration.ZERO))
                .withMessage("A call cannot take PT0S");
    }

    @Test
    void isOfNoUseOnceClosed() {
        Bangwo8 client = client(server.url());
        client.knowledge().get(1);
        client.close();
        client.close();
        assertThatExceptionOfType(Bangwo8Exception.class)
                .isThrownBy(() -> client.knowledge().get(1))
                .withMessage("GET /api/v1/knowledge/1.json was not sent: The client is closed")
                .satisfies(failed -> assertThat(failed.kind()).isEqualTo(FailureKind.NOT_SENT));
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> client.knowledge().getAsync(1).join())
                .withCauseInstanceOf(Bangwo8Exception.class);
    }

    /** The server never answers; without the cancellation the call would take as long as it may. */
    @Test
    void aFutureThatIsCancelledEndsTheCall() throws Exception {
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Bangwo8 client = Bangwo8.builder()
                        .baseUrl(URI.create("http://127.0.0.1:" + silent.getLocalPort()))
                        .timeout(Duration.ofMinutes(5))
                        .interceptor((call, next) -> {
                            try {
                                return next.send(call);
                            } catch (IOException e) {
                                ended.complete(e);
                                throw e;
                            }
                        })
                        .build()) {
            CompletableFuture<?> call = client.knowledge().getAsync(1);
            silent.accept().getInputStream().read();
            call.cancel(true);

            assertThat(ended.get()).isInstanceOf(CallCancelledException.class);
            assertThat(call).isCancelled();
        }
    }

    @Test
    @SuppressWarnings("NullAway") // what callers do whose code nobody checks for null
    void anUploadThatCannotBeReadFailsAsACallDoes() {
        try (Bangwo8 client = client(server.url())) {
            assertThatExceptionOfType(Bangwo8Exception.class)
                    .isThrownBy(() -> client.attachments().upload(Path.of("nowhere.png")))
                    .withMessage("nowhere.png cannot be read");
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(() -> client.attachments()
                            .uploadAsync(Path.of("nowhere.png"))
                            .join())
                    .withCauseInstanceOf(Bangwo8Exception.class);
            assertThatExceptionOfType(Bangwo8Exception.class)
                    .isThrownBy(() -> client.attachments().upload((String) null, new byte[0]))
                    .withMessage("The call needs filename");
        }
    }

    /** The first that is added is the outermost; what they add reaches the server, what they answer the caller. */
    @Test
    void interceptorsAreAroundEveryAttempt() {
        List<String> seen = new ArrayList<>();
        server.once(Answer.json(503, "{}"));
        try (Bangwo8 client = Bangwo8.builder()
                .baseUrl(server.url())
                .retries(new Retries(2, Duration.ofMillis(1), Duration.ofSeconds(1)))
                .interceptor((call, next) -> {
                    seen.add("outer " + call);
                    return next.send(call.with("X-Trace", "1"));
                })
                .interceptor((call, next) -> {
                    HttpAnswer answer = next.send(call);
                    seen.add("inner " + call.header("X-Trace").orElse("none") + " " + answer);
                    return answer;
                })
                .build()) {
            client.knowledge().get(1);
        }
        assertThat(seen)
                .containsExactly(
                        "outer GET /api/v1/knowledge/1.json",
                        "inner 1 503",
                        "outer GET /api/v1/knowledge/1.json",
                        "inner 1 200");
        assertThat(server.received()).extracting(call -> call.header("X-Trace")).containsExactly("1", "1");
    }

    @Test
    void anInterceptorMayAnswerInTheServersPlace() {
        byte[] body = "{\"knowledge\": {\"kId\": 5}}".getBytes(StandardCharsets.UTF_8);
        try (Bangwo8 client = Bangwo8.builder()
                .baseUrl(server.url())
                .interceptor((call, next) -> new HttpAnswer(200, Map.of(), body))
                .build()) {
            assertThat(client.knowledge().get(1).id()).isEqualTo(5);
        }
        assertThat(server.received()).isEmpty();
    }

    /** Another HTTP client is a lambda; it is closed with the client. */
    @Test
    void theTransportIsTheCallersChoice() {
        AtomicInteger closed = new AtomicInteger();
        List<HttpCall> calls = new CopyOnWriteArrayList<>();
        Transport transport = new Transport() {
            @Override
            public HttpAnswer send(HttpCall call) {
                calls.add(call);
                byte[] body = "{\"knowledge\": {\"kId\": 1}}".getBytes(StandardCharsets.UTF_8);
                return new HttpAnswer(200, Map.of(), body);
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        try (Bangwo8 client = Bangwo8.builder().transport(transport).build()) {
            client.knowledge().get(1);
        }
        assertThat(closed).hasValue(1);
        assertThat(calls)
                .singleElement()
                .satisfies(call -> assertThat(call.uri())
                        .isEqualTo(URI.create("https://www.bangwo8.com/api/v1/knowledge/1.json")));
    }

    @Test
    void futuresRunWhereTheCallerSays() {
        List<Runnable> tasks = new ArrayList<>();
        try (Bangwo8 client =
                Bangwo8.builder().baseUrl(server.url()).executor(tasks::add).build()) {
            var answer = client.knowledge().getAsync(1);
            assertThat(server.received()).isEmpty();
            tasks.get(0).run();
            assertThat(answer.join().id()).isEqualTo(1);
        }
    }

    /** Method, path, status and time; no query, header or body. */
    @Test
    void theLogHoldsNoSecrets() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Logger logger = Logger.getLogger("io.understudy.client.bangwo8");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                lines.add(entry.getLevel() + " " + new SimpleFormatter().formatMessage(entry));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.ALL);
        try (Bangwo8 client = client(server.url())) {
            client.knowledge().create(k -> k.question("secret question").answer("a"));
            server.close();
            assertThatExceptionOfType(Bangwo8Exception.class)
                    .isThrownBy(() -> client.attachments().upload("name", new byte[1]));
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
            logger.setLevel(null);
        }
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).matches("FINE POST /api/v1/knowledge\\.json was answered 200 after [0-9]+ ms");
        assertThat(lines.get(1)).matches("(?s)FINE POST /api/v1/attachments\\.json failed after [0-9]+ ms: .+");
    }

    private static Bangwo8 client(URI url) {
        return Bangwo8.builder().account("agent", "agent-pass").baseUrl(url).build();
    }
}

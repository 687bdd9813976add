package io.understudy.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.understudy.client.RecordingServer;
import io.understudy.client.bangwo8.Bangwo8;
import io.understudy.client.bangwo8.generated.ApiException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the HTTP client does and does not do behind a caller's back. */
class TransportTest {

    private final RecordingServer server = new RecordingServer();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void sendsACallOnceHoweverItIsAnswered(int status) {
        server.answers(status, "{}");
        try (Bangwo8 bangwo8 = client(server.url())) {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> bangwo8.knowledge().getKnowledge(1L))
                    .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo(status));
        }
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void followsNoRedirect() {
        server.answers(302, "{}").with("Location", server.url() + "/elsewhere");
        try (Bangwo8 bangwo8 = client(server.url())) {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> bangwo8.knowledge().getKnowledge(1L))
                    .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo(302));
        }
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void keepsNoCookies() throws ApiException {
        server.answers(200, "{}").with("Set-Cookie", "session=1");
        try (Bangwo8 bangwo8 = client(server.url())) {
            bangwo8.knowledge().getKnowledge(1L);
            bangwo8.knowledge().getKnowledge(2L);
        }
        assertThat(server.received())
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.header("Cookie")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/prefix", "/prefix/"})
    void anAddressMayHaveAPathAndASlashAtItsEnd(String path) throws ApiException {
        try (Bangwo8 bangwo8 = client(URI.create(server.url() + path))) {
            bangwo8.knowledge().getKnowledge(1L);
        }
        String prefix = path.startsWith("/prefix") ? "/prefix" : "";
        assertThat(server.onlyCall()).hasToString("GET " + prefix + "/api/v1/knowledge/1.json");
    }

    @Test
    @Timeout(10)
    void givesUpOnASilentServer() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Bangwo8 bangwo8 = Bangwo8.builder()
                        .baseUrl(URI.create("http://127.0.0.1:" + silent.getLocalPort()))
                        .timeout(Duration.ofMillis(50))
                        .build()) {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> bangwo8.knowledge().getKnowledge(1L))
                    .withCauseInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void isSharedByManyThreads() throws Exception {
        server.answers(200, "{\"knowledge\": {\"kId\": \"1\"}}");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (Bangwo8 bangwo8 = client(server.url())) {
            List<Callable<String>> calls = IntStream.range(0, 100)
                    .<Callable<String>>mapToObj(id -> () -> bangwo8.knowledge()
                            .getKnowledge((long) id)
                            .getKnowledge()
                            .getkId()
                            .toString())
                    .toList();
            for (Future<String> answer : threads.invokeAll(calls)) {
                assertThat(answer.get()).isEqualTo("1");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(server.received())
                .extracting(Object::toString)
                .doesNotHaveDuplicates()
                .hasSize(100);
    }

    @Test
    void isOfNoUseOnceClosed() {
        Bangwo8 bangwo8 = client(server.url());
        bangwo8.close();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> bangwo8.knowledge().getKnowledge(1L));
    }

    private static Bangwo8 client(URI url) {
        return Bangwo8.builder().account("agent", "agent-pass").baseUrl(url).build();
    }
}

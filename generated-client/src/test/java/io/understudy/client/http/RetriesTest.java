package io.understudy.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.understudy.client.bangwo8.Bangwo8;
import io.understudy.client.bangwo8.Bangwo8Exception;
import io.understudy.client.udesk.Logo;
import io.understudy.client.udesk.Udesk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which calls are sent again, after what, and how long after. */
class RetriesTest {

    private static final Retries QUICK = new Retries(3, Duration.ofMillis(1), Duration.ofSeconds(2));
    private static final String GOOD = "{\"knowledge\": {\"kId\": 1}, \"merchant\": {\"id\": 1}}";

    private final Queue<Object> outcomes = new ArrayDeque<>();
    private final List<Long> times = new ArrayList<>();

    @Test
    void busyTwiceIsBusyNoLonger() {
        outcomes.add(answer(503, ""));
        outcomes.add(answer(503, ""));
        get();
        assertThat(times).hasSize(3);
    }

    @Test
    void busyThreeTimesIsBusy() {
        outcomes.add(answer(503, ""));
        outcomes.add(answer(503, ""));
        outcomes.add(answer(503, ""));
        assertThat(catchThrowable(this::get)).hasMessage("GET /api/v1/knowledge/1.json was refused with 503");
        assertThat(times).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 408, 409, 500, 501})
    void otherRefusalsAreFinal(int status) {
        outcomes.add(answer(status, ""));
        assertThat(catchThrowable(this::get)).hasMessage("GET /api/v1/knowledge/1.json was refused with " + status);
        assertThat(times).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void whatPassesIsTriedAgain(int status) {
        outcomes.add(answer(status, ""));
        outcomes.add(answer(status, ""));
        get();
        assertThat(times).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"429, 1", "503, 1", "503, 1.0", "429, 0.9995"})
    void theServerSaysHowLongToWait(int status, String seconds) {
        outcomes.add(answer(status, seconds));
        get();
        assertThat(times.get(1) - times.get(0)).isBetween(1_000_000_000L, 2_000_000_000L);
    }

    /** RFC 9110, 10.2.3: a date, here one second from now. */
    @Test
    void theServerSaysUntilWhenToWait() {
        outcomes.add(answer(429, "Sun, 22 Nov 2026 00:00:01 GMT"));
        get();
        assertThat(times.get(1) - times.get(0)).isBetween(1_000_000_000L, 2_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "Sat, 21 Nov 2026 00:00:00 GMT"})
    void theServerNeedsNoTime(String retryAfter) {
        outcomes.add(answer(429, retryAfter));
        get();
        assertThat(times).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "99999999999999999999", "Sun, 22 Nov 2026 01:00:00 GMT", "2.01"})
    void aWaitThatIsTooLongIsNotWaitedFor(String retryAfter) {
        outcomes.add(answer(429, retryAfter));
        assertThat(catchThrowable(this::get)).hasMessage("GET /api/v1/knowledge/1.json was refused with 429");
        assertThat(times).hasSize(1);
    }

    @Test
    void aBrokenConnectionIsTriedAgainForReadingAndPutting() {
        outcomes.add(new SocketException("Connection reset"));
        get();
        outcomes.add(new SocketException("Connection reset"));
        udesk(client -> client.merchants().update("1", m -> m.name("a")));
        assertThat(times).hasSize(4);
    }

    /** U15: a second DELETE is answered otherwise, so that the first must not have arrived. */
    @Test
    void aDeletionIsTriedAgainIfItCannotHaveArrived() {
        outcomes.add(new ConnectException("Connection refused"));
        outcomes.add(answer(503, ""));
        udesk(client -> client.merchants().delete("1"));
        assertThat(times).hasSize(3);
        outcomes.add(new SocketException("Connection reset"));
        assertThat(catchThrowable(() -> udesk(client -> client.merchants().delete("1"))))
                .hasMessage("DELETE /api/v1/merchants/1 was not answered: Connection reset");
        assertThat(times).hasSize(4);
    }

    /** A wait that cannot be understood is none that the server asks for. */
    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "1;5"})
    void aWaitThatIsNotSaidIsOurOwn(String retryAfter) {
        outcomes.add(answer(429, retryAfter));
        get();
        assertThat(times).hasSize(2);
    }

    /** With 429 the server says that it did nothing; without a connection it cannot have. */
    @Test
    void aCreationIsTriedAgainIfTheServerCannotHaveActed() {
        outcomes.add(new ConnectException("Connection refused"));
        outcomes.add(answer(429, "0"));
        create();
        assertThat(times).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void aCreationThatMayHaveArrivedIsNotTriedAgain(int status) {
        outcomes.add(answer(status, "0"));
        assertThat(catchThrowable(this::create)).hasMessage("POST /api/v1/knowledge.json was refused with " + status);
        outcomes.add(new SocketException("Connection reset"));
        assertThat(catchThrowable(this::create))
                .hasMessage("POST /api/v1/knowledge.json was not answered: Connection reset");
        assertThat(times).hasSize(2);
    }

    /** An answer that is too large, or that breaks its own compression, is so a second time. */
    @Test
    void anAnswerThatCannotBeTakenIsNotTriedAgain() {
        outcomes.add(new AnswerTooLargeException("it is larger than 9 bytes"));
        assertThat(catchThrowable(this::get))
                .hasMessage("GET /api/v1/knowledge/1.json was answered with more than can be taken:"
                        + " it is larger than 9 bytes");
        outcomes.add(new ZipException("Not in GZIP format"));
        assertThat(catchThrowable(this::get))
                .hasMessage("GET /api/v1/knowledge/1.json was not answered: Not in GZIP format");
        assertThat(times).hasSize(2);
    }

    @Test
    void whatTookTooLongIsNotTriedAgain() {
        outcomes.add(new SocketTimeoutException("Read timed out"));
        assertThat(catchThrowable(this::get)).hasMessage("GET /api/v1/knowledge/1.json was not answered in time");
        assertThat(times).hasSize(1);
    }

    @Test
    void aServerThatCannotBeTrustedIsNotTriedAgain() {
        outcomes.add(new SSLHandshakeException("no trust"));
        assertThat(catchThrowable(this::get)).hasMessage("GET /api/v1/knowledge/1.json was not answered: no trust");
        assertThat(times).hasSize(1);
    }

    @Test
    void aStreamIsSentOnce() {
        outcomes.add(answer(503, ""));
        assertThat(catchThrowable(() -> udesk(client ->
                        client.merchants().logo("1", Logo.png(new ByteArrayInputStream(new byte[] {1}))))))
                .hasMessage("PUT /api/v1/merchants/1/logo was refused with 503");
        assertThat(times).hasSize(1);
    }

    @Test
    void bytesAreSentAgain() {
        outcomes.add(answer(503, ""));
        udesk(client -> client.merchants().logo("1", Logo.png(new byte[] {1})));
        assertThat(times).hasSize(2);
    }

    @Test
    void nothingIsTriedAgainIfTheCallerSaysSo() {
        outcomes.add(answer(503, ""));
        try (Bangwo8 client =
                Bangwo8.builder().transport(this::send).retries(Retries.NONE).build()) {
            assertThat(catchThrowable(() -> client.knowledge().get(1)))
                    .hasMessage("GET /api/v1/knowledge/1.json was refused with 503");
        }
        assertThat(times).hasSize(1);
    }

    @Test
    void anInterruptionEndsTheWaiting() throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            try (Bangwo8 client = Bangwo8.builder()
                    .transport(call -> {
                        Thread.currentThread().interrupt(); // before the pause begins
                        return answer(503, "");
                    })
                    .retries(new Retries(2, Duration.ofMinutes(1), Duration.ofMinutes(1)))
                    .build()) {
                thrown.set(catchThrowable(() -> client.knowledge().get(1)));
            }
        });
        thread.start();
        thread.join(10_000);
        assertThat(thrown.get())
                .isInstanceOf(Bangwo8Exception.class)
                .hasMessage("GET /api/v1/knowledge/1.json was cancelled");
    }

    @Test
    void senselessPlansAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retries(0, Duration.ofSeconds(1), Duration.ofSeconds(1)))
                .withMessage("A call has at least one attempt, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retries(1, Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .withMessage("Waiting PT2S at first and PT1S at most is no plan");
    }

    private void get() {
        bangwo8(client -> client.knowledge().get(1));
    }

    private void create() {
        bangwo8(client -> client.knowledge().create(k -> k.question("问").answer("答")));
    }

    private void bangwo8(Consumer<Bangwo8> call) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
        try (Bangwo8 client = Bangwo8.builder()
                .transport(this::send)
                .retries(QUICK)
                .clock(clock)
                .build()) {
            call.accept(client);
        }
    }

    private void udesk(Consumer<Udesk> call) {
        try (Udesk client = Udesk.builder().transport(this::send).retries(QUICK).build()) {
            call.accept(client);
        }
    }

    private HttpAnswer send(HttpCall call) throws IOException {
        times.add(System.nanoTime());
        Object outcome = outcomes.isEmpty() ? answer(200, "") : outcomes.remove();
        if (outcome instanceof IOException failure) {
            throw failure;
        }
        return (HttpAnswer) outcome;
    }

    private static HttpAnswer answer(int status, String retryAfter) {
        return new HttpAnswer(
                status,
                retryAfter.isEmpty() ? Map.of() : Map.of("retry-after", List.of(retryAfter)),
                status == 200 ? GOOD.getBytes(StandardCharsets.UTF_8) : new byte[0]);
    }
}

package io.understudy.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What the transport holds on to, and lets go of. */
class ApacheTransportTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    @Test
    void closingItClosesTheConnectionsThatAreKept() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Integer> afterTheAnswer =
                    CompletableFuture.supplyAsync(() -> answerOnce(server), ApacheTransportTest::daemon);
            ApacheTransport transport = ApacheTransport.open(TIMEOUT);
            HttpAnswer answer = transport.send(get(server));
            assertThat(answer.status()).isEqualTo(204);
            assertThat(afterTheAnswer).isNotDone();

            transport.close();

            assertThat(afterTheAnswer.get()).isEqualTo(-1);
        }
    }

    /** A virtual machine ends when all its threads but daemons have. */
    @Test
    void aTransportThatIsNotClosedLetsTheProgramEnd() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Future<Integer> unused =
                    CompletableFuture.supplyAsync(() -> answerOnce(server), ApacheTransportTest::daemon);
            ApacheTransport transport = ApacheTransport.open(TIMEOUT);
            transport.send(get(server));

            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> !before.contains(thread) && thread.isAlive())
                    .isNotEmpty()
                    .allMatch(Thread::isDaemon);
            transport.close();
        }
    }

    @Test
    void anEmptyBodyHasALengthOfNothing() throws Exception {
        assertThat(Content.of(new byte[0]).length()).hasValue(0);
        assertThat(Content.of(InputStream.nullInputStream()).length()).isEmpty();
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }

    private static HttpCall get(ServerSocket server) {
        return new HttpCall("GET", URI.create("http://127.0.0.1:" + server.getLocalPort() + "/"), Map.of(), null);
    }

    /** Answers one request, and then reads what else comes: -1 when the connection is closed. */
    private static int answerOnce(ServerSocket server) {
        try (Socket socket = server.accept()) {
            InputStream in = socket.getInputStream();
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                head.append((char) in.read());
            }
            socket.getOutputStream().write("HTTP/1.1 204 No Content\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return in.read();
        } catch (IOException reset) {
            return -1;
        }
    }
}

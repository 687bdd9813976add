package io.understudy.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.understudy.cli.Understudy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is told to end says what it has found. */
class InterruptedRunTest {
    private static final int ENOUGH = 20;

    @Test
    void theReportIsWrittenFirst(@TempDir Path folder) throws IOException, InterruptedException {
        CountDownLatch requests = new CountDownLatch(ENOUGH);
        CountDownLatch never = new CountDownLatch(1);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.countDown();
            if (requests.getCount() == 0) {
                await(never);
            }
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Understudy.class.getName(),
                        "verify",
                        "../../contract-tests/src/test/resources/verified/library.yaml",
                        "--target",
                        "http://127.0.0.1:" + server.getAddress().getPort(),
                        "--timeout",
                        "60")
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        try {
            assertThat(requests.await(60, TimeUnit.SECONDS)).isTrue();
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(out))
                    .contains("Seen: ")
                    .containsPattern("\nInterrupted after [1-9]\\d* cases?: ");
        } finally {
            process.destroyForcibly();
            never.countDown();
            server.stop(0);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

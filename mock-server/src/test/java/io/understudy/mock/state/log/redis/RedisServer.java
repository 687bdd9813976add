package io.understudy.mock.state.log.redis;

import static org.awaitility.Awaitility.await;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisConnectionException;
import io.lettuce.core.api.StatefulRedisConnection;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A Redis server on a free port of this machine, for the tests of one class; without one installed they are skipped. */
public final class RedisServer implements BeforeAllCallback, AfterAllCallback {
    private @Nullable Process process;
    private int port;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        boolean installed = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "redis-server")));
        Assumptions.assumeTrue(installed, "redis-server is not installed on this machine");
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        start();
    }

    /** Where it is. */
    public String address() {
        return "redis://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    void start() {
        try {
            process = new ProcessBuilder(
                            "redis-server", "--port", Integer.toString(port), "--bind", "127.0.0.1", "--save", "")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptionsInstanceOf(RedisConnectionException.class)
                .until(() -> {
                    deleteEverything();
                    return true;
                });
    }

    void stop() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().onExit().join();
        }
    }

    /** Deletes all keys. */
    public void deleteEverything() {
        try (RedisClient client = RedisClient.create(address());
                StatefulRedisConnection<String, String> connection = client.connect()) {
            connection.sync().flushall();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
    }
}

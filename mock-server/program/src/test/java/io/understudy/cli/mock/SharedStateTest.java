package io.understudy.cli.mock;

import static io.understudy.cli.mock.MockProcess.add;
import static io.understudy.cli.mock.MockProcess.notes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.mock.state.log.redis.RedisServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** {@code mock --state-redis}, in two processes. */
class SharedStateTest {
    @RegisterExtension
    static final RedisServer REDIS = new RedisServer();

    private static final int CLIENTS = 8;
    private static final int CALLS = 20;

    @TempDir
    private Path folder = Path.of("");

    private MockProcess start() throws Exception {
        return MockProcess.start(folder, "--state-redis", REDIS.address());
    }

    @Test
    void twoMocksAreAsOne() throws Exception {
        try (MockProcess one = start();
                MockProcess other = start()) {
            List<String> addresses = List.of(one.baseUrl(), other.baseUrl());
            assertThat(add(addresses.get(0), "first")).isEqualTo(201);
            assertThat(notes(addresses.get(1))).hasSize(1);

            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int call = 0; call < CLIENTS * CALLS; call++) {
                String text = "note " + call;
                String address = addresses.get(call % 2);
                calls.add(() -> add(address, text));
            }
            for (Future<Integer> status : clients.invokeAll(calls)) {
                assertThat(status.get()).isEqualTo(201);
            }
            clients.shutdown();

            JsonNode notes = notes(addresses.get(0));
            assertThat(notes)
                    .extracting(note -> note.path("id").asInt())
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 1 + CLIENTS * CALLS)
                            .boxed()
                            .toList());
            assertThat(notes(addresses.get(1))).isEqualTo(notes);
        }
        try (MockProcess later = start()) {
            assertThat(notes(later.baseUrl())).hasSize(1 + CLIENTS * CALLS);
        }
    }
}

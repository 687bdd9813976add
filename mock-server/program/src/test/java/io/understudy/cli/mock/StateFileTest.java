package io.understudy.cli.mock;

import static io.understudy.cli.mock.MockProcess.add;
import static io.understudy.cli.mock.MockProcess.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mock --state-file}, in processes that are killed. */
class StateFileTest {
    private static final int ROUNDS = 4;
    private static final int CLIENTS = 4;

    @TempDir
    private Path folder = Path.of("");

    private MockProcess start() throws IOException {
        return MockProcess.start(folder, "--state-file", folder.resolve("state").toString());
    }

    @Test
    void whoIsKilledUnderLoadLosesAtMostTheRequestsInFlight() throws Exception {
        Set<String> answered = new HashSet<>();
        int asked = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Queue<String> told = new ConcurrentLinkedQueue<>();
            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
            List<Future<?>> running = new ArrayList<>();
            try (MockProcess mock = start()) {
                String baseUrl = mock.baseUrl();
                check(notes(baseUrl), answered, asked);
                for (int number = 0; number < CLIENTS; number++) {
                    String name = round + "-" + number;
                    running.add(clients.submit(() -> addUntilNobodyAnswers(baseUrl, name, told)));
                }
                int enough = 40 * (round + 1);
                await().atMost(Duration.ofSeconds(60)).until(() -> told.size() > enough);
            }
            for (Future<?> each : running) {
                each.get(60, TimeUnit.SECONDS);
            }
            clients.shutdown();
            answered.addAll(told);
            asked = answered.size() + CLIENTS * (round + 1);
        }
        try (MockProcess mock = start()) {
            check(notes(mock.baseUrl()), answered, asked);
        }
    }

    private static int addUntilNobodyAnswers(String baseUrl, String name, Queue<String> told)
            throws InterruptedException {
        int added = 0;
        while (true) {
            String text = name + "-" + added;
            try {
                if (add(baseUrl, text) == 201) {
                    told.add(text);
                }
            } catch (IOException killed) {
                return added;
            }
            added++;
        }
    }

    /** Whatever was answered is there, no key twice, and no more than one request of each client besides. */
    private static void check(JsonNode notes, Set<String> answered, int asked) {
        Set<String> texts = new HashSet<>();
        Set<Long> keys = new HashSet<>();
        notes.forEach(note -> {
            texts.add(note.path("text").asText());
            keys.add(note.path("id").asLong());
        });
        assertThat(texts).containsAll(answered).hasSize(notes.size());
        assertThat(keys).hasSize(notes.size());
        assertThat(notes.size()).isBetween(answered.size(), asked);
    }

    @Test
    void aSecondMockIsKeptOutAndTheFileServesTheNextOne() throws Exception {
        try (MockProcess first = start()) {
            assertThat(add(first.baseUrl(), "kept")).isEqualTo(201);
            try (MockProcess second = start()) {
                assertThat(second.exitCode()).isEqualTo(2);
                assertThat(second.errors())
                        .isEqualTo("Another mock keeps its state in " + folder.resolve("state")
                                + ": end it, or name another file with --state-file.\n");
            }
            first.stop();
        }
        try (MockProcess next = start()) {
            assertThat(add(next.baseUrl(), "next")).isEqualTo(201);
            assertThat(notes(next.baseUrl()))
                    .extracting(
                            note -> note.path("id").asInt() + note.path("text").asText())
                    .containsExactly("1kept", "2next");
        }
    }
}

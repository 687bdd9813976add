package io.understudy.mock.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mock --state-file}, in processes that are killed. */
class StateFileTest {
    private static final String CONTRACT = "src/test/resources/state/office.yaml";
    private static final int ROUNDS = 4;
    private static final int CLIENTS = 4;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Process> started = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void stopWhatIsLeft() {
        started.forEach(Process::destroyForcibly);
    }

    private Process start(String... more) throws IOException {
        Files.deleteIfExists(folder.resolve("out"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Understudy.class.getName(),
                "mock",
                "-p",
                "0",
                "-v",
                "silent"));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        started.add(process);
        return process;
    }

    private Process startWithFile() throws IOException {
        return start("--state-file", folder.resolve("state").toString(), CONTRACT);
    }

    private String baseUrl() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Files.readString(folder.resolve("out")).endsWith("\n"));
        try {
            return Files.readString(folder.resolve("out")).replaceAll("(?s).*(http:\\S+).*", "$1");
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private HttpResponse<String> add(String baseUrl, String text) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + "/notes"))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(10))
                .POST(BodyPublishers.ofString("{\"text\":\"" + text + "\"}"))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private JsonNode notes(String baseUrl) throws IOException, InterruptedException {
        URI all = URI.create(baseUrl + "/__admin/state/notes");
        return new JsonMapper()
                .readTree(client.send(HttpRequest.newBuilder(all).build(), BodyHandlers.ofString())
                        .body());
    }

    @Test
    void whoIsKilledUnderLoadLosesAtMostTheRequestsInFlight() throws Exception {
        Set<String> answered = new HashSet<>();
        int asked = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Process mock = startWithFile();
            String baseUrl = baseUrl();
            check(notes(baseUrl), answered, asked);
            Queue<String> told = new ConcurrentLinkedQueue<>();
            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
            List<Future<?>> running = new ArrayList<>();
            for (int number = 0; number < CLIENTS; number++) {
                String name = round + "-" + number;
                running.add(clients.submit(() -> addUntilNobodyAnswers(baseUrl, name, told)));
            }
            int enough = 40 * (round + 1);
            await().atMost(Duration.ofSeconds(30)).until(() -> told.size() > enough);
            mock.destroyForcibly().waitFor();
            for (Future<?> each : running) {
                each.get(20, TimeUnit.SECONDS);
            }
            clients.shutdown();
            answered.addAll(told);
            asked = answered.size() + CLIENTS * (round + 1);
        }
        startWithFile();
        check(notes(baseUrl()), answered, asked);
    }

    private int addUntilNobodyAnswers(String baseUrl, String name, Queue<String> told) throws InterruptedException {
        int added = 0;
        while (true) {
            String text = name + "-" + added;
            try {
                if (add(baseUrl, text).statusCode() == 201) {
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
        Process first = startWithFile();
        assertThat(add(baseUrl(), "kept").statusCode()).isEqualTo(201);
        Process second = startWithFile();
        assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(2);
        assertThat(folder.resolve("err"))
                .hasContent("Another mock keeps its state in " + folder.resolve("state")
                        + ": end it, or name another file with --state-file.\n");
        first.destroy();
        assertThat(first.waitFor(10, TimeUnit.SECONDS)).isTrue();
        startWithFile();
        JsonNode notes = notes(baseUrl());
        assertThat(notes.size()).isEqualTo(1);
        assertThat(notes.path(0).path("text").asText()).isEqualTo("kept");
        assertThat(add(baseUrl(), "next").body()).startsWith("{\"id\":2,");
    }

    @Test
    void thereIsNothingToKeepWithoutState() throws Exception {
        Process mock =
                start("--stateless", "--state-file", folder.resolve("state").toString(), CONTRACT);
        assertThat(mock.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(mock.exitValue()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("err")))
                .startsWith("--state-file has nothing to keep with --stateless\n");
        assertThat(folder.resolve("state")).doesNotExist();
    }
}

package io.understudy.mock.wiremock.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.mock.wiremock.MockOptions;
import io.understudy.mock.wiremock.MockServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What 32 clients write at the same time, over a socket. */
class ConcurrentWritersTest {
    private static final int CLIENTS = 32;
    private static final int CALLS = 25;

    private static final MockServer SERVER =
            MockServer.start(MockOptions.read(Path.of("src/test/resources/state/office.yaml")));
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(CLIENTS);

    @AfterAll
    static void stop() {
        THREADS.shutdown();
        SERVER.close();
    }

    @BeforeEach
    void reset() {
        SERVER.state().reset();
    }

    /** One answer: its status and its body. */
    private record Answer(int status, JsonNode body) {}

    private static Answer call(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(SERVER.baseUrl() + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        var response = CLIENT.send(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), new JsonMapper().readTree(response.body()));
    }

    /** What one client does in its turns. */
    private interface Turn {
        Answer call(int client, int turn) throws Exception;
    }

    /** All answers that all clients get who begin at the same moment. */
    private static List<Answer> atOnce(int turns, Turn work) throws Exception {
        CyclicBarrier together = new CyclicBarrier(CLIENTS);
        List<Callable<List<Answer>>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            int number = client;
            clients.add(() -> {
                together.await();
                List<Answer> answers = new ArrayList<>();
                for (int turn = 0; turn < turns; turn++) {
                    answers.add(work.call(number, turn));
                }
                return answers;
            });
        }
        List<Answer> all = new ArrayList<>();
        for (Future<List<Answer>> each : THREADS.invokeAll(clients)) {
            all.addAll(each.get());
        }
        return all;
    }

    private static List<Answer> with(int status, List<Answer> answers) {
        return answers.stream().filter(answer -> answer.status() == status).toList();
    }

    @Test
    void everyEntryHasAKeyOfItsOwnAndIsCounted() throws Exception {
        List<Answer> answers = atOnce(CALLS, (client, turn) -> call("POST", "/notes", "{\"text\":\"x\"}"));
        assertThat(with(201, answers))
                .extracting(answer -> answer.body().path("id").asInt())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, CLIENTS * CALLS).boxed().toList());
        JsonNode list = call("GET", "/notes?size=1000", "").body();
        assertThat(list.path("count").asInt()).isEqualTo(CLIENTS * CALLS);
        assertThat(list.path("notes").size()).isEqualTo(CLIENTS * CALLS);
    }

    @Test
    void noChangeIsLost() throws Exception {
        call("POST", "/notes", "{\"text\":\"x\"}");
        List<Answer> answers = atOnce(
                CALLS, (client, turn) -> call("PATCH", "/notes/1", "{\"text\":\"" + client + "-" + turn + "\"}"));
        assertThat(with(200, answers)).hasSize(CLIENTS * CALLS);
        assertThat(SERVER.state()
                        .read("notes")
                        .orElseThrow()
                        .get(0)
                        .path("changes")
                        .asInt())
                .isEqualTo(1 + CLIENTS * CALLS);
    }

    @Test
    void nobodyGetsWhatSomebodyElseHas() throws Exception {
        List<Answer> answers = atOnce(40, (client, turn) -> call("POST", "/seats", "{\"number\":" + turn + "}"));
        assertThat(with(201, answers)).hasSize(40);
        assertThat(with(409, answers))
                .hasSize((CLIENTS - 1) * 40)
                .extracting(answer -> answer.body().path("reason").asText())
                .containsOnly("taken");
        assertThat(SERVER.state().read("seats").orElseThrow())
                .extracting(seat -> seat.path("number").asInt())
                .doesNotHaveDuplicates()
                .hasSize(40);
    }

    @Test
    void thereIsNeverMoreThanTheQuota() throws Exception {
        List<Answer> answers =
                atOnce(4, (client, turn) -> call("POST", "/seats", "{\"number\":" + (client * 4 + turn) + "}"));
        assertThat(with(201, answers)).hasSize(50);
        assertThat(with(409, answers))
                .hasSize(CLIENTS * 4 - 50)
                .extracting(answer -> answer.body().path("reason").asText())
                .containsOnly("full");
        assertThat(SERVER.state().read("seats").orElseThrow()).hasSize(50);
    }
}

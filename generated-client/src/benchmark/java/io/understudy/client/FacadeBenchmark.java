package io.understudy.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.understudy.client.bangwo8.Bangwo8;
import io.understudy.client.bangwo8.Knowledge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What a list of entries costs through the client, over the same call by the bare HTTP client with Jackson: over a socket,
 * to a server of the JDK that answers at once. The client may cost a tenth more.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@NullUnmarked // JMH calls @Setup before anything else.
public class FacadeBenchmark {

    /** How many entries are answered. */
    @Param({"1", "40"})
    private int entries;

    private final ObjectMapper mapper = new ObjectMapper();
    private RecordingServer server;
    private Bangwo8 facade;
    private CloseableHttpClient bare;
    private String authorization;

    /** Runs the comparison. */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(FacadeBenchmark.class.getSimpleName())
                        .build())
                .run();
    }

    /** Starts the server and both clients. */
    @Setup
    public void open() {
        server = new RecordingServer().answers(200, page()).forgetful();
        facade = Bangwo8.builder()
                .account("agent", "agent-pass")
                .baseUrl(server.url())
                .build();
        bare = HttpClients.createDefault();
        authorization =
                "Basic " + Base64.getEncoder().encodeToString("agent:agent-pass".getBytes(StandardCharsets.UTF_8));
    }

    /** Closes them. */
    @TearDown
    public void close() throws IOException {
        facade.close();
        bare.close();
        server.close();
    }

    /** Through the client, with typed values. */
    @Benchmark
    public List<Knowledge> facade() {
        return facade.knowledge().list().first().items();
    }

    /** By hand, into a record of numbers and texts. */
    @Benchmark
    public List<Entry> bare() throws IOException {
        HttpGet get = new HttpGet(server.url() + "/api/v1/knowledge.json");
        get.setHeader("Accept", "application/json");
        get.setHeader("Authorization", authorization);
        byte[] body =
                bare.execute(get, answer -> answer.getEntity().getContent().readAllBytes());
        return mapper.readValue(body, Page.class).knowledge();
    }

    private String page() {
        return IntStream.range(0, entries)
                .mapToObj(i -> """
                        {"kId": "%d", "sQuestion": "什么是三极管?", "sAnswer": "三极管是一种用于放大或开关电信号的半导体器件",
                         "servicerId": "0", "state": "0", "reviewerId": "", "goodRate": "70%%", "badRate": "0",
                         "adoptCount": "0", "isFAQ": "0", "relatedQuestion": "", "createDT": "0000-00-00 00:00:00",
                         "updateDT": "2016-06-28 10:55:04", "similarQuestion": "", "fId": "无分类"}""".formatted(8741 + i))
                .collect(Collectors.joining(
                        ",", "{\"knowledge\": [", "], \"count\": 42, \"next_page\": null, \"previous_page\": null}"));
    }

    /** A page, as somebody would read it by hand. */
    record Page(
            List<Entry> knowledge,
            int count,
            @JsonProperty("next_page") String next,
            @JsonProperty("previous_page") String previous) {}

    /** An entry, as somebody would read it by hand: numbers where Jackson sees to that, and otherwise text. */
    record Entry(
            long kId,
            String sQuestion,
            String sAnswer,
            long servicerId,
            int state,
            String reviewerId,
            String goodRate,
            String badRate,
            long adoptCount,
            long isFAQ,
            String relatedQuestion,
            String createDT,
            String updateDT,
            String similarQuestion,
            String fId) {}
}

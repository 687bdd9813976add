package io.understudy.mock.engine;

import io.understudy.mock.behaviour.BehaviourOptions;
import io.understudy.mock.load.Notes;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.preference.AnswerOptions;
import io.understudy.routing.Router;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a mock that remembers takes for a page of a list and for a new entry, and what one takes that does not. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@NullUnmarked // JMH calls @Setup before anything else.
public class StateBenchmark {
    /** How many entries there are; 0 for a mock that remembers nothing. */
    @Param({"0", "1000", "100000"})
    private int entries;

    private MockEngine engine;
    private MockRequest list;
    private MockRequest create;

    /** Makes the mock and the requests. */
    @Setup
    public void prepare() throws IOException {
        engine = new MockEngine(
                Router.of(Contracts.notes(entries)), Cors.OPEN, AnswerOptions.DEFAULTS, BehaviourOptions.defaults());
        HeaderField host = new HeaderField("Host", "127.0.0.1:4010");
        list = MockRequest.of("GET", Notes.LIST_TARGET, List.of(host), Body.EMPTY);
        create = MockRequest.of(
                "POST",
                Notes.POST_TARGET,
                List.of(host, new HeaderField("Content-Type", "application/json")),
                Body.of(Notes.note().getBytes(StandardCharsets.UTF_8)));
    }

    /** What was created does not stay for long. */
    @Setup(Level.Iteration)
    public void fill() {
        engine.state().reset();
    }

    /** A page of 20 entries. */
    @Benchmark
    public MockResponse list() {
        return engine.answer(list);
    }

    /** An entry of some 100 bytes. */
    @Benchmark
    public MockResponse create() {
        return engine.answer(create);
    }
}

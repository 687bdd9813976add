package io.understudy.mock.engine;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.document.Schema;
import io.understudy.generation.Generation;
import io.understudy.generation.SeededData;
import io.understudy.generation.StaticSample;
import io.understudy.generation.data.RandomSeed;
import io.understudy.validation.schema.SchemaLibrary;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to make the body of the list from its schema. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@NullUnmarked // JMH calls @Setup before anything else.
public class BodyBenchmark {
    private Schema schema;
    private StaticSample samples;
    private SeededData data;

    /** Finds the schema, and compiles those of the contract. */
    @Setup
    public void prepare() throws IOException {
        Contract contract = Contracts.knowledge();
        Operation list = contract.operation("listArticles").orElseThrow();
        schema = list.responses().get(0).content().get(0).schema().orElseThrow();
        SchemaLibrary library = new SchemaLibrary(contract.documents());
        samples = new StaticSample(contract.documents(), library);
        data = new SeededData(contract.documents(), library, SeededData.Options.DEFAULTS);
    }

    /** The sample of the schema. */
    @Benchmark
    public Generation sample() {
        return samples.of(schema);
    }

    /** Random data, always the same. */
    @Benchmark
    public Generation seededData() {
        return data.of(schema, new RandomSeed(7));
    }
}

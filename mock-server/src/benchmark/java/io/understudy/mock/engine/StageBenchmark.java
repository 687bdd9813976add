package io.understudy.mock.engine;

import io.understudy.mock.preference.Accept;
import io.understudy.mock.preference.Preferences;
import io.understudy.mock.preference.Preferences.Asked;
import io.understudy.mock.response.Choice;
import io.understudy.mock.response.FailureChooser;
import io.understudy.mock.response.ResponseChooser;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What each stage costs, and the whole engine, for the requests of the load run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@NullUnmarked // JMH calls @Setup before anything else.
public class StageBenchmark {
    /** The scenario of the load run. */
    @Param({"list", "post", "refused"})
    private String scenario;

    private Stages stages;

    /**
     * Runs the benchmarks of this module, or those whose names hold what the system property {@code benchmark.include}
     * says, and tells what they take and what they allocate.
     */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include("io\\.understudy\\.mock\\..*"
                                + Pattern.quote(System.getProperty("benchmark.include", "")))
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    /** Makes the request, and what each stage is given of it. */
    @Setup
    public void prepare() throws IOException {
        stages = Stages.of(Contracts.knowledge(), Contracts.request(scenario));
    }

    /** From a request line to an operation. */
    @Benchmark
    public Object route() {
        return stages.router().route(stages.request());
    }

    /** From an operation and a request to everything that is wrong. */
    @Benchmark
    public Object check() {
        return stages.checker().check(stages.routed());
    }

    /** From what is wrong, and what the caller prefers, to an answer. */
    @Benchmark
    public Choice choose() {
        MockRequest request = stages.request();
        Asked asked = (Asked) Preferences.of(request.header("Prefer"), request.query());
        CheckedRequest checked = stages.checked();
        return checked.violations().isEmpty()
                ? ResponseChooser.choose(stages.prepared(), asked, Accept.of(request.header("Accept")))
                : FailureChooser.choose(stages.prepared(), checked.violations(), checked.challenges(), asked);
    }

    /** From a request to an answer. */
    @Benchmark
    public MockResponse answer() {
        return stages.engine().answer(stages.request());
    }
}

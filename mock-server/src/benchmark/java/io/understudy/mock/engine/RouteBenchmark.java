package io.understudy.mock.engine;

import io.understudy.routing.RouteMatch;
import io.understudy.routing.Router;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
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

/** Whether finding an operation costs more the more there are. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@NullUnmarked // JMH calls @Setup before anything else.
public class RouteBenchmark {
    /** How many operations there are. */
    @Param({"12", "1200"})
    private int operations;

    private Router router;
    private String path;

    /** Makes the operations. */
    @Setup
    public void prepare() throws IOException {
        router = Router.of(Contracts.collections(operations));
        path = "/collections/c" + (operations - 1) + "/items/31";
    }

    /** Finds the last of them. */
    @Benchmark
    public RouteMatch last() {
        return router.route("GET", path);
    }
}

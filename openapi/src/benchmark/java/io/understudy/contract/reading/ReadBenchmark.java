package io.understudy.contract.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long a large contract takes to be read: once in a fresh virtual machine, as when a server starts, and again and
 * again in a warm one. The contract is the file that the system property {@code benchmark.contract} names, or otherwise
 * one of {@link LargeContract}.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadBenchmark {
    private static final String OWN = "benchmark.contract";
    private static final String GIVEN = "given";

    /** The notation of the made-up contract, or {@code given} for a contract of one's own. */
    @Param({"json", "yaml"})
    private String notation = "";

    private Path document = Path.of("");

    /** Runs both benchmarks and prints their results. */
    public static void main(String[] arguments) throws RunnerException {
        ChainedOptionsBuilder options =
                new OptionsBuilder().include(ReadBenchmark.class.getName()).shouldFailOnError(true);
        String own = System.getProperty(OWN, "");
        if (!own.isEmpty()) {
            String absolute = Path.of(own).toAbsolutePath().toString();
            options.param("notation", GIVEN).jvmArgsAppend("-D" + OWN + "=" + absolute);
        }
        new Runner(options.build()).run();
    }

    /** Finds or makes the contract. */
    @Setup
    public void findContract() throws IOException {
        document = notation.equals(GIVEN)
                ? Path.of(System.getProperty(OWN))
                : LargeContract.write(Files.createTempFile("large-contract", "." + notation), notation);
        System.out.printf("(%,d bytes) ", Files.size(document));
    }

    /** Removes the contract if it was made. */
    @TearDown
    public void removeContract() {
        if (!notation.equals(GIVEN)) {
            try {
                Files.delete(document);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    /** The first reading in a fresh virtual machine. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public int cold() {
        return operations();
    }

    /** Readings in a warm virtual machine. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(1)
    @Warmup(iterations = 10)
    @Measurement(iterations = 10)
    public int warm() {
        return operations();
    }

    private int operations() {
        ReadingResult reading = new ContractReader(ReaderOptions.DEFAULTS).read(document);
        return reading.contract()
                .orElseThrow(() -> new IllegalStateException("cannot be read: " + reading.diagnostics()))
                .operations()
                .size();
    }
}

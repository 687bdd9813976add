package io.understudy.mock.load.report;

import static io.understudy.mock.load.report.Scenario.BUNDLED;
import static io.understudy.mock.load.report.Scenario.LARGE;
import static io.understudy.mock.load.report.Scenario.LIST;
import static io.understudy.mock.load.report.Scenario.POST;
import static io.understudy.mock.load.report.Scenario.REFUSED;
import static io.understudy.mock.load.report.Scenario.SMALL;
import static io.understudy.mock.load.report.Server.PRISM;
import static io.understudy.mock.load.report.Server.PRISM_SILENT;
import static io.understudy.mock.load.report.Server.UNDERSTUDY;
import static io.understudy.mock.load.report.Server.WIREMOCK;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What this mock is meant to reach.
 *
 * @param what which figure is meant
 * @param atLeast whether it is to be no less than the goal, or no more
 * @param goal what it is to reach
 * @param format how the figure and the goal are written
 * @param figure finds the figure; empty when the run did not measure what it takes
 */
record Target(String what, boolean atLeast, double goal, String format, Function<Results, OptionalDouble> figure) {
    private static final String TIMES = "%.2f ×";
    private static final String SECONDS = "%.1f s";
    private static final String MEGABYTES = "%,.0f MB";
    private static final double MEGABYTE = 1_000_000;

    /** All of them. */
    static final List<Target> ALL = List.of(
            throughput(LIST, PRISM, 12),
            throughput(LIST, PRISM_SILENT, 8),
            throughput(LIST, WIREMOCK, 2),
            throughput(POST, PRISM, 10),
            throughput(POST, PRISM_SILENT, 7),
            throughput(REFUSED, PRISM, 15),
            throughput(REFUSED, PRISM_SILENT, 7),
            latency(PRISM, 1.0 / 4),
            latency(PRISM_SILENT, 1.0 / 3),
            throughput(LARGE, PRISM, 100),
            throughput(LARGE, PRISM_SILENT, 100),
            new Target(
                    "throughput, " + LARGE.title() + ", against " + SMALL.title(),
                    true,
                    0.95,
                    TIMES,
                    results -> quotient(rate(results, LARGE, UNDERSTUDY), rate(results, SMALL, UNDERSTUDY))),
            new Target(
                    "first answer, all bundled contracts, against Prism with one",
                    false,
                    1,
                    TIMES,
                    results -> quotient(seconds(results, BUNDLED, UNDERSTUDY), seconds(results, BUNDLED, PRISM))),
            new Target("first answer, 13 MB", false, 6, SECONDS, results -> seconds(results, LARGE, UNDERSTUDY)),
            new Target(
                    "peak memory, 13 MB",
                    false,
                    1_500,
                    MEGABYTES,
                    results -> results.figure(LARGE, UNDERSTUDY, each -> each.peakMemory() / MEGABYTE)),
            new Target(
                    "memory after load, all bundled contracts, beyond Prism with one",
                    false,
                    100,
                    MEGABYTES,
                    results -> difference(memory(results, UNDERSTUDY), memory(results, PRISM))));

    private static Target throughput(Scenario scenario, Server other, double goal) {
        return new Target(
                "throughput, " + scenario.title() + ", against " + other.title(),
                true,
                goal,
                TIMES,
                results -> quotient(rate(results, scenario, UNDERSTUDY), rate(results, scenario, other)));
    }

    private static Target latency(Server other, double goal) {
        ToDoubleFunction<Measurement> p99 = each -> each.load().p99();
        return new Target(
                "p99, " + LIST.title() + ", against " + other.title(),
                false,
                goal,
                TIMES,
                results -> quotient(results.figure(LIST, UNDERSTUDY, p99), results.figure(LIST, other, p99)));
    }

    private static OptionalDouble rate(Results results, Scenario scenario, Server server) {
        return results.figure(scenario, server, each -> each.load().requestsPerSecond());
    }

    private static OptionalDouble seconds(Results results, Scenario scenario, Server server) {
        return results.figure(scenario, server, each -> each.firstAnswer().toNanos() / 1e9);
    }

    private static OptionalDouble memory(Results results, Server server) {
        return results.figure(BUNDLED, server, each -> each.memory() / MEGABYTE);
    }

    private static OptionalDouble quotient(OptionalDouble left, OptionalDouble right) {
        return left.isPresent() && right.isPresent()
                ? OptionalDouble.of(left.getAsDouble() / right.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble difference(OptionalDouble left, OptionalDouble right) {
        return left.isPresent() && right.isPresent()
                ? OptionalDouble.of(left.getAsDouble() - right.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Whether a figure is good enough. */
    boolean isMetBy(double measured) {
        return atLeast ? measured >= goal : measured <= goal;
    }

    /** The goal in words. */
    String goalText() {
        return (atLeast ? "at least " : "at most ") + text(goal);
    }

    /** A figure as this target writes it. */
    String text(double measured) {
        return String.format(Locale.ROOT, format, measured);
    }
}

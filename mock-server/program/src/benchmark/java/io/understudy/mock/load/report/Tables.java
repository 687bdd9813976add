package io.understudy.mock.load.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes results as tables in Markdown. */
public final class Tables {
    private Tables() {}

    /** Every figure: a line for each scenario and server that were measured. */
    public static List<String> figures(Results results) {
        List<String> lines = new ArrayList<>();
        lines.add("| scenario | server | requests/s | p50, ms | p99, ms | processor, µs/request | first answer, s"
                + " | its processor, s | memory, MB | peak, MB |");
        lines.add("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (Scenario scenario : Scenario.values()) {
            for (Server server : Server.values()) {
                results.of(scenario, server).ifPresent(found -> lines.add(line(scenario, server, found)));
            }
        }
        return lines;
    }

    private static String line(Scenario scenario, Server server, Measurement measured) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %,.0f | %.2f | %.2f | %,.0f | %.2f | %.2f | %,.0f | %,.0f |",
                scenario.title(),
                server.title(),
                measured.load().requestsPerSecond(),
                measured.load().p50(),
                measured.load().p99(),
                measured.processorMicroseconds(),
                measured.firstAnswer().seconds(),
                measured.firstAnswer().processorSeconds(),
                measured.megabytes(),
                measured.peakMegabytes());
    }

    /** Every target for which enough was measured. */
    public static List<String> targets(Results results) {
        List<String> lines = new ArrayList<>();
        lines.add("| target | goal | measured | met | by processor time |");
        lines.add("|---|--:|--:|---|--:|");
        for (Target target : Targets.ALL) {
            target.figure().apply(results).ifPresent(measured -> lines.add(line(target, measured, results)));
        }
        return lines;
    }

    private static String line(Target target, double measured, Results results) {
        OptionalDouble byProcessor = target.byProcessor().apply(results);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s |",
                target.what(),
                target.goalText(),
                target.text(measured),
                target.isMetBy(measured) ? "yes" : "no",
                byProcessor.isPresent() ? target.text(byProcessor.getAsDouble()) : "");
    }
}

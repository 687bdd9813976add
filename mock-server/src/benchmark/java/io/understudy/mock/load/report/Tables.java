package io.understudy.mock.load.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes results as tables in Markdown. */
public final class Tables {
    private static final double MEGABYTE = 1_000_000;

    private Tables() {}

    /** Every figure: a line for each scenario and server that were measured. */
    public static List<String> figures(Results results) {
        List<String> lines = new ArrayList<>();
        lines.add("| scenario | server | requests/s | p50, ms | p99, ms | processor, µs/request | first answer, s"
                + " | memory, MB | peak, MB |");
        lines.add("|---|---|--:|--:|--:|--:|--:|--:|--:|");
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
                "| %s | %s | %,.0f | %.2f | %.2f | %,.0f | %.2f | %,.0f | %,.0f |",
                scenario.title(),
                server.title(),
                measured.load().requestsPerSecond(),
                measured.load().p50(),
                measured.load().p99(),
                measured.processorTime().toNanos() / 1e3,
                measured.firstAnswer().toNanos() / 1e9,
                measured.memory() / MEGABYTE,
                measured.peakMemory() / MEGABYTE);
    }

    /** Every target for which enough was measured. */
    public static List<String> targets(Results results) {
        List<String> lines = new ArrayList<>();
        lines.add("| target | goal | measured | met |");
        lines.add("|---|--:|--:|---|");
        for (Target target : Target.ALL) {
            target.figure()
                    .apply(results)
                    .ifPresent(measured -> lines.add(String.format(
                            Locale.ROOT,
                            "| %s | %s | %s | %s |",
                            target.what(),
                            target.goalText(),
                            target.text(measured),
                            target.isMetBy(measured) ? "yes" : "no")));
        }
        return lines;
    }
}

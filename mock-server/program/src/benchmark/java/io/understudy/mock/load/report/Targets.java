package io.understudy.mock.load.report;

import static io.understudy.mock.load.report.Scenario.BUNDLED;
import static io.understudy.mock.load.report.Scenario.CREATE;
import static io.understudy.mock.load.report.Scenario.CREATE_1000;
import static io.understudy.mock.load.report.Scenario.CREATE_100000;
import static io.understudy.mock.load.report.Scenario.LARGE;
import static io.understudy.mock.load.report.Scenario.LIST;
import static io.understudy.mock.load.report.Scenario.NOTES;
import static io.understudy.mock.load.report.Scenario.NOTES_1000;
import static io.understudy.mock.load.report.Scenario.NOTES_100000;
import static io.understudy.mock.load.report.Scenario.POST;
import static io.understudy.mock.load.report.Scenario.REFUSED;
import static io.understudy.mock.load.report.Scenario.SMALL;
import static io.understudy.mock.load.report.Server.PRISM;
import static io.understudy.mock.load.report.Server.PRISM_SILENT;
import static io.understudy.mock.load.report.Server.UNDERSTUDY;
import static io.understudy.mock.load.report.Server.WIREMOCK;

import java.util.List;

/** What this mock is meant to reach. */
final class Targets {
    private static final String TIMES = "%.2f ×";
    private static final String SECONDS = "%.1f s";
    private static final String MEGABYTES = "%,.0f MB";
    private static final Subject LARGE_HERE = new Subject(LARGE, UNDERSTUDY);
    private static final Subject ALL_BUNDLED = new Subject(BUNDLED, UNDERSTUDY);
    private static final Subject ONE_BUNDLED = new Subject(BUNDLED, PRISM);

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
            throughput(SMALL.title(), LARGE_HERE, new Subject(SMALL, UNDERSTUDY), 0.95),
            new Target(
                    "first answer, all bundled contracts, against Prism with one",
                    false,
                    1,
                    TIMES,
                    results -> ALL_BUNDLED.quotient(
                            ONE_BUNDLED, results, each -> each.firstAnswer().seconds()),
                    results -> ALL_BUNDLED.quotient(
                            ONE_BUNDLED, results, each -> each.firstAnswer().processorSeconds())),
            new Target(
                    "first answer, 13 MB",
                    false,
                    6,
                    SECONDS,
                    results -> LARGE_HERE.figure(
                            results, each -> each.firstAnswer().seconds()),
                    results -> LARGE_HERE.figure(
                            results, each -> each.firstAnswer().processorSeconds())),
            new Target(
                    "peak memory, 13 MB",
                    false,
                    1_500,
                    MEGABYTES,
                    results -> LARGE_HERE.figure(results, Measurement::peakMegabytes)),
            new Target(
                    "memory after load, all bundled contracts, beyond Prism with one",
                    false,
                    100,
                    MEGABYTES,
                    results -> ALL_BUNDLED.difference(ONE_BUNDLED, results, Measurement::megabytes)),
            throughput(NOTES_1000, NOTES),
            throughput(NOTES_100000, NOTES_1000),
            throughput(CREATE_1000, CREATE),
            throughput(CREATE_100000, CREATE_1000));

    private Targets() {}

    private static Target throughput(Scenario scenario, Server other, double goal) {
        return throughput(other.title(), new Subject(scenario, UNDERSTUDY), new Subject(scenario, other), goal);
    }

    /** Half of what this mock reaches where less is to be done. */
    private static Target throughput(Scenario scenario, Scenario easier) {
        return throughput(easier.title(), new Subject(scenario, UNDERSTUDY), new Subject(easier, UNDERSTUDY), 0.5);
    }

    private static Target throughput(String against, Subject subject, Subject other, double goal) {
        return new Target(
                "throughput, " + subject.scenario().title() + ", against " + against,
                true,
                goal,
                TIMES,
                results -> subject.quotient(other, results, each -> each.load().requestsPerSecond()),
                results -> other.quotient(subject, results, Measurement::processorMicroseconds));
    }

    private static Target latency(Server other, double goal) {
        Subject own = new Subject(LIST, UNDERSTUDY);
        return new Target(
                "p99, " + LIST.title() + ", against " + other.title(),
                false,
                goal,
                TIMES,
                results -> own.quotient(
                        new Subject(LIST, other), results, each -> each.load().p99()));
    }
}

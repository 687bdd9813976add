package io.understudy.mock.load.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static Measurement measurement(double requestsPerSecond, double p99, long firstAnswerMillis, long memory) {
        return measurement(requestsPerSecond, 48_600, p99, firstAnswerMillis, memory);
    }

    private static Measurement measurement(
            double requestsPerSecond, long processorNanos, double p99, long firstAnswerMillis, long memory) {
        WrkReport load = new WrkReport(requestsPerSecond, p99 / 4, p99, 1_000, 0, 0);
        FirstAnswer firstAnswer =
                new FirstAnswer(Duration.ofMillis(firstAnswerMillis), Duration.ofMillis(firstAnswerMillis / 2));
        return new Measurement(load, Duration.ofNanos(processorNanos), firstAnswer, memory, 2 * memory);
    }

    @Test
    void aFigureIsALineOfItsOwn() {
        Results results = new Results();
        results.add(Scenario.POST, Server.PRISM_SILENT, measurement(1234.5, 10.25, 916, 157_400_000));
        results.add(Scenario.LIST, Server.UNDERSTUDY, measurement(20_546.5, 1.5, 1_480, 180_000_000));
        assertThat(Tables.figures(results))
                .containsExactly(
                        "| scenario | server | requests/s | p50, ms | p99, ms | processor, µs/request |"
                                + " first answer, s | its processor, s | memory, MB | peak, MB |",
                        "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|",
                        "| list | Understudy | 20,547 | 0.38 | 1.50 | 49 | 1.48 | 0.74 | 180 | 360 |",
                        "| valid POST | Prism, silent | 1,235 | 2.56 | 10.25 | 49 | 0.92 | 0.46 | 157 | 315 |");
    }

    @Test
    void aTargetIsToldOnceBothSidesAreMeasured() {
        Results results = new Results();
        results.add(Scenario.LIST, Server.UNDERSTUDY, measurement(12_000, 80_000, 2, 1_000, 1));
        results.add(Scenario.LIST, Server.PRISM, measurement(1_000, 1_000_000, 8, 1_000, 1));
        results.add(Scenario.LIST, Server.PRISM_SILENT, measurement(1_600, 600_000, 5, 1_000, 1));
        results.add(Scenario.POST, Server.UNDERSTUDY, measurement(9_000, 1, 1_000, 1));
        assertThat(Tables.targets(results))
                .containsExactly(
                        "| target | goal | measured | met | by processor time |",
                        "|---|--:|--:|---|--:|",
                        "| throughput, list, against Prism | at least 12.00 × | 12.00 × | yes | 12.50 × |",
                        "| throughput, list, against Prism, silent | at least 8.00 × | 7.50 × | no | 7.50 × |",
                        "| p99, list, against Prism | at most 0.25 × | 0.25 × | yes |  |",
                        "| p99, list, against Prism, silent | at most 0.33 × | 0.40 × | no |  |");
    }

    @Test
    void whatIsRememberedIsHeldAgainstWhatIsNot() {
        Results results = new Results();
        results.add(Scenario.CREATE, Server.UNDERSTUDY, measurement(20_000, 20_000, 1, 1_000, 1));
        results.add(Scenario.CREATE_1000, Server.UNDERSTUDY, measurement(12_000, 40_000, 1, 1_000, 1));
        results.add(Scenario.CREATE_100000, Server.UNDERSTUDY, measurement(5_000, 80_000, 1, 1_000, 1));
        assertThat(Tables.targets(results).stream().skip(2))
                .containsExactly(
                        "| throughput, create beside 1,000, against create, an example | at least 0.50 × | 0.60 × |"
                                + " yes | 0.50 × |",
                        "| throughput, create beside 100,000, against create beside 1,000 | at least 0.50 × | 0.42 × |"
                                + " no | 0.50 × |");
    }

    @Test
    void ofSeveralStartsTheOneInTheMiddleCounts() {
        FirstAnswer quick = new FirstAnswer(Duration.ofMillis(900), Duration.ofMillis(890));
        FirstAnswer usual = new FirstAnswer(Duration.ofMillis(1_000), Duration.ofMillis(880));
        FirstAnswer slow = new FirstAnswer(Duration.ofMillis(4_000), Duration.ofMillis(885));
        assertThat(FirstAnswer.median(List.of(slow, quick, usual))).isEqualTo(usual);
        assertThat(FirstAnswer.median(List.of(slow))).isEqualTo(slow);
    }

    @Test
    void startAndMemoryHaveTargetsOfTheirOwn() {
        Results results = new Results();
        results.add(Scenario.LARGE, Server.UNDERSTUDY, measurement(1_900, 1, 6_120, 700_000_000));
        results.add(Scenario.SMALL, Server.UNDERSTUDY, measurement(2_000, 1, 900, 1));
        results.add(Scenario.BUNDLED, Server.UNDERSTUDY, measurement(1, 1, 900, 250_000_000));
        results.add(Scenario.BUNDLED, Server.PRISM, measurement(1, 1, 1_000, 149_000_000));
        assertThat(Tables.targets(results).stream().skip(2))
                .containsExactly(
                        "| throughput, last of 1,200 operations, against first of 12 operations | at least 0.95 × |"
                                + " 0.95 × | yes | 1.00 × |",
                        "| first answer, all bundled contracts, against Prism with one | at most 1.00 × | 0.90 × |"
                                + " yes | 0.90 × |",
                        "| first answer, 13 MB | at most 6.0 s | 6.1 s | no | 3.1 s |",
                        "| peak memory, 13 MB | at most 1,500 MB | 1,400 MB | yes |  |",
                        "| memory after load, all bundled contracts, beyond Prism with one | at most 100 MB | 101 MB |"
                                + " no |  |");
    }
}

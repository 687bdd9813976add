package io.understudy.mock.load.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrkReportTest {
    private static final String HEAD = """
            Running 15s test @ http://127.0.0.1:4010/articles
              1 threads and 16 connections
              Thread Stats   Avg      Stdev     Max   +/- Stdev
                Latency     1.09ms    2.33ms  41.50ms   97.10%
                Req/Sec    20.66k     2.10k   23.10k    88.67%
              Latency Distribution
                 50%  712.00us
                 75%    0.87ms
                 90%    1.34ms
                 99%   11.02ms
              308402 requests in 15.01s, 505.83MB read
            """;
    private static final String TAIL = """
            Requests/sec:  20546.51
            Transfer/sec:     33.70MB
            """;

    @Test
    void readsThroughputAndLatency() {
        assertThat(WrkReport.parse(HEAD + TAIL)).isEqualTo(new WrkReport(20546.51, 0.712, 11.02, 308_402, 0, 0));
    }

    @Test
    void readsWhatWentWrong() {
        String errors = """
                  Socket errors: connect 1, read 20, write 300, timeout 4000
                  Non-2xx or 3xx responses: 17
                """;
        WrkReport report = WrkReport.parse(HEAD + errors + TAIL);
        assertThat(report.refused()).isEqualTo(17);
        assertThat(report.broken()).isEqualTo(4_321);
    }

    @ParameterizedTest
    @CsvSource({"850.00us, 0.85", "2.50ms, 2.5", "1.25s, 1250", "1.50m, 90000", "1.00h, 3600000"})
    void readsEveryUnitOfTime(String written, double milliseconds) {
        assertThat(WrkReport.parse(HEAD.replace("11.02ms", written) + TAIL).p99())
                .isEqualTo(milliseconds);
    }

    @Test
    void quotesWhatIsNoReport() {
        assertThatThrownBy(() -> WrkReport.parse("unable to connect to 127.0.0.1:4010 Connection refused\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("This is no report of wrk's:\nunable to connect to 127.0.0.1:4010 Connection refused\n");
    }
}

package io.understudy.cli.verify.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.understudy.verify.report.FileReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

class ReportFlagsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Command
    static final class Reporting {
        @Mixin
        private final ReportFlags flags = new ReportFlags();
    }

    private static ReportFlags parsed(String... arguments) {
        Reporting command = new Reporting();
        new CommandLine(command).parseArgs(arguments);
        return command.flags;
    }

    @Test
    void noneUnlessAskedFor() {
        assertThat(parsed().reports()).isEmpty();
        assertThat(parsed().thresholds()).isEmpty();
    }

    @Test
    void eachWhereItWasAskedFor() {
        ReportFlags flags = parsed(
                "--report-html=a.html", "--report-junit", "b.xml", "--report-sarif=c.sarif", "--report-json=d.json");
        assertThat(flags.reports())
                .extracting(report -> ((FileReport) report).file().toString())
                .containsExactly("d.json", "b.xml", "c.sarif", "a.html");
    }

    @Test
    void thresholds() {
        assertThat(parsed("--fail-under=operations=100,statuses=80").thresholds())
                .extracting(threshold -> threshold.dimensions().get(0).label() + " " + threshold.percent())
                .containsExactly("operations 100.0", "statuses 80.0");
    }

    @Test
    void noThreshold() {
        assertThatThrownBy(() -> parsed("--fail-under=most"))
                .isInstanceOf(ParameterException.class)
                .hasMessage(
                        "Invalid value for option '--fail-under' ([NAME=]PERCENT): 'most' is no percentage such as 80 or"
                                + " statuses=80; the names are operations, statuses, parameters, properties and values");
    }

    @Test
    void anEarlierReport() throws IOException {
        Path earlier = Files.writeString(folder.resolve("a.json"), "{\"format\": \"understudy-verify/2\"}");
        assertThat(parsed("--report-html=a.html", "--report-merge=" + earlier).reports())
                .hasSize(1);
    }

    @Test
    void anEarlierReportThatIsNone() throws IOException {
        Path other = Files.writeString(folder.resolve("a.json"), "{\"format\": \"something\"}");
        Path text = Files.writeString(folder.resolve("b.json"), "hello");
        Path missing = folder.resolve("c.json");
        assertRefused("The file " + other + " is no report of --report-json.", "--report-merge=" + other);
        assertRefused("The file " + text + " is no report of --report-json.", "--report-merge=" + text);
        assertRefused("The file " + missing + " cannot be read.", "--report-merge=" + missing);
    }

    private static void assertRefused(String sentence, String merge) {
        assertThatThrownBy(() -> parsed("--report-html=a.html", merge).reports())
                .isInstanceOf(ParameterException.class)
                .hasMessage(sentence);
    }

    @Test
    void mergedIntoNothing() {
        assertThatThrownBy(() -> parsed("--report-merge=a.json").reports())
                .isInstanceOf(ParameterException.class)
                .hasMessage("--report-merge needs --report-html.");
    }
}

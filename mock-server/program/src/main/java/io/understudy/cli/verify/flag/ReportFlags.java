package io.understudy.cli.verify.flag;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.DocumentFormat;
import io.understudy.verify.coverage.CoverageThreshold;
import io.understudy.verify.drift.OverlayReport;
import io.understudy.verify.report.FileReport;
import io.understudy.verify.report.HtmlReport;
import io.understudy.verify.report.JUnitReport;
import io.understudy.verify.report.JsonReport;
import io.understudy.verify.report.Report;
import io.understudy.verify.report.ReportFormat;
import io.understudy.verify.report.SarifReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which reports are written, and how much must be covered. */
public final class ReportFlags {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(names = "--report-html", paramLabel = "FILE", description = "Write a page for people.")
    private @Nullable Path html;

    @Option(names = "--report-junit", paramLabel = "FILE", description = "Write JUnit's XML, for CI servers.")
    private @Nullable Path junit;

    @Option(names = "--report-sarif", paramLabel = "FILE", description = "Write SARIF 2.1.0, for code scanning.")
    private @Nullable Path sarif;

    @Option(names = "--report-json", paramLabel = "FILE", description = "Write everything as JSON.")
    private @Nullable Path json;

    @Option(
            names = "--report-overlay",
            paramLabel = "FILE",
            description = {
                "Write the changes to the contract that would allow the answers that it does not,",
                "as an OpenAPI Overlay; nothing is in the file when there are none."
            })
    private @Nullable Path overlay;

    @Option(
            names = "--report-merge",
            paramLabel = "FILE",
            description = {
                "Show what an earlier run told by --report-json beside this one, in the page for",
                "people. Can be given several times: the mock's, the live server's, the client's."
            })
    private List<Path> merged = List.of();

    @Option(
            names = "--fail-under",
            paramLabel = "[NAME=]PERCENT",
            split = ",",
            converter = ThresholdConverter.class,
            description = {
                "Exit with 1 when less of the contract is covered: of operations, statuses,",
                "parameters, properties or values, or of each of them without a name."
            })
    private List<CoverageThreshold> thresholds = List.of();

    /** What a run must be free of, besides findings. */
    private enum Also {
        inconclusive
    }

    @Option(
            names = "--fail-on",
            paramLabel = "inconclusive",
            description = "Exit with 1 when a case could not be decided, too.")
    private @Nullable Also failOn;

    /** Whether a case that could not be decided makes the run fail. */
    public boolean failsOnInconclusive() {
        return failOn == Also.inconclusive;
    }

    /**
     * The reports that were asked for.
     *
     * @throws ParameterException for an earlier report that cannot be read
     */
    public List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        add(reports, new JsonReport(), json);
        add(reports, new JUnitReport(), junit);
        add(reports, new SarifReport(), sarif);
        add(reports, new HtmlReport(earlier()), html);
        if (overlay != null) {
            add(reports, new OverlayReport(DocumentFormat.of(overlay.toString())), overlay);
        }
        return List.copyOf(reports);
    }

    /** How much must be covered; every one of them must be met. */
    public List<CoverageThreshold> thresholds() {
        return thresholds;
    }

    private static void add(List<Report> reports, ReportFormat form, @Nullable Path file) {
        if (file != null) {
            reports.add(new FileReport(form, file));
        }
    }

    private List<JsonNode> earlier() {
        if (!merged.isEmpty() && html == null) {
            throw new ParameterException(command.commandLine(), "--report-merge needs --report-html.");
        }
        List<JsonNode> earlier = new ArrayList<>();
        for (Path file : merged) {
            try {
                earlier.add(JsonReport.read(file).orElseThrow(() -> unusable(file, " is no report of --report-json.")));
            } catch (IOException unreadable) {
                throw unusable(file, " cannot be read.");
            }
        }
        return earlier;
    }

    private ParameterException unusable(Path file, String why) {
        return new ParameterException(command.commandLine(), "The file " + file + why);
    }
}

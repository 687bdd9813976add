package io.understudy.cli.verify;

import io.understudy.cli.terminal.Terminal;
import io.understudy.cli.verify.flag.ReportFlags;
import io.understudy.verify.report.Report;
import io.understudy.verify.result.Verdict;
import io.understudy.verify.result.VerificationResult;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.ExitCode;

/** The end of a run: people and files are told, and the exit code follows from what was found. */
final class Closing {
    private final ReportFlags flags;
    private final List<Report> files;
    private final Terminal terminal;

    /**
     * What is to be done in the end. That an option makes no sense shows here, before anything was sent.
     *
     * @throws picocli.CommandLine.ParameterException for an earlier report that cannot be read
     */
    Closing(ReportFlags flags, Terminal terminal) {
        this.flags = flags;
        this.files = flags.reports();
        this.terminal = terminal;
    }

    /** Tells of a run; answers the exit code. */
    int of(VerificationResult run, Console console) {
        console.write(run);
        List<String> shortfalls = flags.thresholds().stream()
                .flatMap(threshold -> threshold.shortfalls(run.coverage()).stream())
                .toList();
        shortfalls.forEach(terminal::problem);
        boolean written = true;
        for (Report file : files) {
            try {
                file.write(run);
            } catch (IOException failure) {
                terminal.problem("The report cannot be written: " + failure.getMessage() + ".");
                written = false;
            }
        }
        if (!written) {
            return ExitCode.USAGE;
        }
        if (flags.failsOnInconclusive() && run.verdicts().stream().anyMatch(Verdict.Inconclusive.class::isInstance)) {
            terminal.problem("Some cases are inconclusive, and --fail-on inconclusive was given.");
            return ExitCode.SOFTWARE;
        }
        return run.failures().isEmpty() && !run.interrupted() && shortfalls.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}

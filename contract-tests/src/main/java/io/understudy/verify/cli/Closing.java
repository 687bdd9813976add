package io.understudy.verify.cli;

import io.understudy.verify.cli.flags.ReportFlags;
import io.understudy.verify.report.Report;
import io.understudy.verify.result.VerificationResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.ExitCode;

/** The end of a run: people and files are told, and the exit code follows from what was found. */
final class Closing {
    private final ReportFlags flags;
    private final List<Report> files;
    private final PrintWriter err;

    /**
     * What is to be done in the end. That an option makes no sense shows here, before anything was sent.
     *
     * @throws picocli.CommandLine.ParameterException for an earlier report that cannot be read
     */
    Closing(ReportFlags flags, PrintWriter err) {
        this.flags = flags;
        this.files = flags.reports();
        this.err = err;
    }

    /** Tells of a run; answers the exit code. */
    int of(VerificationResult run, Console console) {
        console.write(run);
        List<String> shortfalls = flags.thresholds().stream()
                .flatMap(threshold -> threshold.shortfalls(run.coverage()).stream())
                .toList();
        shortfalls.forEach(err::println);
        boolean written = true;
        for (Report file : files) {
            try {
                file.write(run);
            } catch (IOException failure) {
                err.println("The report cannot be written: " + failure.getMessage() + ".");
                written = false;
            }
        }
        if (!written) {
            return ExitCode.USAGE;
        }
        return run.failures().isEmpty() && !run.interrupted() && shortfalls.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}

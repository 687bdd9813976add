package io.understudy.verify.report;

import io.understudy.verify.result.VerificationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A report in a file, which is written in UTF-8 and over what was there; folders are made as needed.
 *
 * @param rendering the form of the report
 * @param file where it goes
 */
public record FileReport(ReportFormat rendering, Path file) implements Report {
    @Override
    public void write(VerificationResult run) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, rendering.of(run));
    }
}

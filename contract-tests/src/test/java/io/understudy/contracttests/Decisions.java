package io.understudy.contracttests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.opentest4j.TestAbortedException;

/**
 * Tells what a live server has to say to our decisions. One that it refutes is no failure of the server's: the test is
 * aborted, and the ledger of facts is to be changed.
 */
final class Decisions {
    private final FactLedger facts;
    private final Path report;

    /**
     * @param report where a line is added for each decision, confirmed or refuted
     */
    Decisions(FactLedger facts, Path report) {
        this.facts = facts;
        this.report = report;
    }

    /** A test has passed. */
    void passed(String testName) {
        if (facts.isDecision(testName)) {
            note("confirmed: " + testName);
        }
    }

    /** What becomes of a test that has failed: the failure itself, unless it is a decision that was refuted. */
    Throwable failed(String testName, Throwable failure) {
        if (!(failure instanceof AssertionError) || !facts.isDecision(testName)) {
            return failure;
        }
        String message =
                String.valueOf(failure.getMessage()).replaceAll("\\s+", " ").strip();
        note("refuted: " + testName + " (" + message + ")");
        return new TestAbortedException("A decision is refuted by the live server: " + message, failure);
    }

    private void note(String line) {
        try {
            Files.createDirectories(report.toAbsolutePath().getParent());
            Files.write(report, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package io.understudy.contract.reading;

import io.understudy.contract.Contract;
import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.contract.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a document.
 *
 * @param contract the contract; empty when the document cannot be used, and then at least one diagnostic is an error
 * @param diagnostics everything found, ordered by file, line and column
 */
public record ReadingResult(Optional<Contract> contract, List<Diagnostic> diagnostics) {

    /** Whether any diagnostic is an error, even one that leaves the contract usable. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}

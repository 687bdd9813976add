package io.understudy.lint;

import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.Diagnostic;
import io.understudy.contract.reading.ReaderOptions;
import java.nio.file.Path;
import java.util.List;

/** Finds what is wrong with a contract. Immutable; safe to share between threads. */
public final class ContractLinter {
    private final ContractReader reader;

    /** A linter that lets contracts do what these options allow. */
    public ContractLinter(ReaderOptions options) {
        this.reader = new ContractReader(options, List.of(new ValueInspection()));
    }

    /**
     * Everything found in a document, ordered by file, line and column.
     *
     * @param file the document, JSON or YAML, in OpenAPI 2.0, 3.0 or 3.1
     */
    public List<Diagnostic> lint(Path file) {
        return reader.read(file).diagnostics();
    }
}

package io.understudy.lint;

import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.Inspection;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.lint.rule.LintRules;
import io.understudy.lint.structure.StructureInspection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds what is wrong with a contract. Immutable; safe to share between threads. */
public final class ContractLinter {
    private final ContractReader reader;

    /** A linter that lets contracts do what these options allow. */
    public ContractLinter(ReaderOptions options) {
        this(options, List.of());
    }

    /** A linter that has these inspections look at each contract as well. */
    public ContractLinter(ReaderOptions options, List<Inspection> further) {
        List<Inspection> all =
                new ArrayList<>(List.of(new LintRules(), new ValueInspection(), new StructureInspection()));
        all.addAll(further);
        this.reader = new ContractReader(options, all);
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

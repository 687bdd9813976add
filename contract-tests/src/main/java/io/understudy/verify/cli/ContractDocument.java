package io.understudy.verify.cli;

import io.understudy.contract.Contract;
import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.contract.diagnostic.Severity;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.contract.reading.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A contract as a command line names it.
 *
 * @param contract what it says; empty when it cannot be used
 * @param complaints why not, line by line
 */
record ContractDocument(Optional<Contract> contract, List<String> complaints) {
    static ContractDocument read(String file) {
        Path path = Path.of(file);
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            return new ContractDocument(
                    Optional.empty(), List.of(file + ": there is no such file, or it cannot be read"));
        }
        Reading reading = new ContractReader(ReaderOptions.DEFAULTS).read(path);
        List<String> complaints = new ArrayList<>();
        for (Diagnostic diagnostic : reading.diagnostics()) {
            if (diagnostic.severity() == Severity.ERROR) {
                complaints.add("%s: %s: %s [%s]"
                        .formatted(
                                diagnostic.location(),
                                diagnostic.severity().label(),
                                diagnostic.message(),
                                diagnostic.rule()));
                complaints.add("  at " + diagnostic.location().pointer());
            }
        }
        return new ContractDocument(reading.contract(), List.copyOf(complaints));
    }
}

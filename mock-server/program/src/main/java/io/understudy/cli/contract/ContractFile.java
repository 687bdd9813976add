package io.understudy.cli.contract;

import io.understudy.cli.terminal.DiagnosticText;
import io.understudy.cli.terminal.Terminal;
import io.understudy.contract.Contract;
import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.contract.diagnostic.Severity;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.contract.reading.ReadingResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A contract where a command line says that it is. */
public final class ContractFile {
    private ContractFile() {}

    /** One sentence about why a file cannot be read; empty when it can. */
    public static Optional<String> whyUnreadable(String file) {
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException notAPath) {
            return Optional.of("There is no file " + file + ".");
        }
        if (Files.isDirectory(path)) {
            return Optional.of(file + " is a folder; name the contract in it.");
        }
        if (!Files.exists(path)) {
            return Optional.of("There is no file " + file + ".");
        }
        return Files.isReadable(path) ? Optional.empty() : Optional.of("The file " + file + " may not be read.");
    }

    /**
     * Reads a contract.
     *
     * @return the contract; empty when it cannot be used, and then the terminal was told why
     */
    public static Optional<Contract> read(String file, ReaderOptions options, Terminal terminal) {
        Optional<String> unreadable = whyUnreadable(file);
        if (unreadable.isPresent()) {
            terminal.problem(unreadable.get());
            return Optional.empty();
        }
        ReadingResult reading = new ContractReader(options).read(Path.of(file));
        if (reading.contract().isEmpty()) {
            for (Diagnostic diagnostic : reading.diagnostics()) {
                if (diagnostic.severity() == Severity.ERROR) {
                    DiagnosticText.lines(diagnostic).forEach(terminal::problem);
                }
            }
        }
        return reading.contract();
    }
}

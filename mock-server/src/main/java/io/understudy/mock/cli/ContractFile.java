package io.understudy.mock.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Whether there is anything to read where a user says that a contract is. */
final class ContractFile {
    private ContractFile() {}

    /** One sentence about why a file cannot be read; empty when it can. */
    static Optional<String> whyUnreadable(String file) {
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
}

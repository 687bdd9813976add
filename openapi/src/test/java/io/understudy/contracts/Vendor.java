package io.understudy.contracts;

import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.contract.reading.ReadingResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of this module that holds a contract, its examples and its ledger. Which there are is found, not listed. */
record Vendor(String name, Path folder, Contract contract, Ledger ledger) {
    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final List<Vendor> ALL = readAll();

    static List<Vendor> all() {
        return ALL;
    }

    static Vendor named(String name) {
        return ALL.stream()
                .filter(vendor -> vendor.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no folder '" + name + "' with a contract"));
    }

    Path document() {
        return folder.resolve("openapi.yaml");
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<Vendor> readAll() {
        try (Stream<Path> folders = Files.list(MODULE)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("openapi.yaml")))
                    .sorted()
                    .map(Vendor::read)
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Vendor read(Path folder) {
        ReadingResult reading = new ContractReader(ReaderOptions.DEFAULTS).read(folder.resolve("openapi.yaml"));
        return new Vendor(
                folder.getFileName().toString(),
                folder,
                reading.contract()
                        .orElseThrow(
                                () -> new AssertionError(reading.diagnostics().toString())),
                Ledger.read(folder.resolve("FACTS.md")));
    }
}

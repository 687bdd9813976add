package io.understudy.mock.walk;

import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.contract.reading.ReadingResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document to walk through.
 *
 * @param name its name, which is also the prefix that it is served under
 * @param contract what it says
 */
record WalkedDocument(String name, Contract contract) {
    private static final Path FOLDER = Path.of("src/test/resources/documents");

    /** The documents that are written by hand: those of this module, and the contracts that travel with the product. */
    static List<WalkedDocument> written() {
        List<WalkedDocument> documents = new ArrayList<>();
        try (Stream<Path> own = Files.list(FOLDER);
                Stream<Path> bundled = Files.list(Path.of("../openapi"))) {
            Stream.concat(own, bundled.filter(Files::isDirectory))
                    .map(path -> Files.isDirectory(path) ? path.resolve("openapi.yaml") : path)
                    .filter(Files::exists)
                    .sorted()
                    .forEach(path -> documents.add(read(path)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return documents;
    }

    static WalkedDocument read(Path file) {
        ReadingResult reading = new ContractReader(ReaderOptions.DEFAULTS).read(file);
        Path named = file.endsWith("openapi.yaml") ? file.resolveSibling("") : file;
        return new WalkedDocument(
                named.getFileName().toString().replaceFirst("\\.(yaml|json)$", ""),
                reading.contract()
                        .orElseThrow(
                                () -> new AssertionError(reading.diagnostics().toString())));
    }

    @Override
    public String toString() {
        return name;
    }
}

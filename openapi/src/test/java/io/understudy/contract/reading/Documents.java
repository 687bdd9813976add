package io.understudy.contract.reading;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.lint.rule.LintRules;
import io.understudy.lint.structure.StructureInspection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of documents that a test writes and reads. */
final class Documents {
    private static final String INFO = "\ninfo: {title: T, version: '1'}\n";

    private final Path folder;

    Documents(Path folder) {
        this.folder = folder;
    }

    /** The path of one of the documents under {@code src/test/resources/documents}. */
    static Path resource(String name) {
        try {
            return Path.of(Documents.class.getResource("/documents/" + name).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A document of OpenAPI 3.0; the body begins in line 3. */
    static String v30(String body) {
        return "openapi: 3.0.3" + INFO + body;
    }

    /** A document of OpenAPI 3.1; the body begins in line 3. */
    static String v31(String body) {
        return "openapi: 3.1.0" + INFO + body;
    }

    /** A document of Swagger 2.0; the body begins in line 3. */
    static String v20(String body) {
        return "swagger: '2.0'" + INFO + body;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Documents write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Documents write(String name, byte[] bytes) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.write(path(name), bytes);
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    ReadingResult read(String name) {
        return read(name, ReaderOptions.DEFAULTS);
    }

    ReadingResult read(String name, ReaderOptions options) {
        return new ContractReader(options).read(path(name));
    }

    /** The contract in {@code openapi.yaml}, about which nothing may be found. */
    Contract contract() {
        return contract("openapi.yaml");
    }

    /** A contract about which nothing may be found. */
    Contract contract(String name) {
        ReadingResult reading = read(name);
        if (!reading.diagnostics().isEmpty()) {
            throw new AssertionError("found: " + reading.diagnostics());
        }
        return reading.contract().orElseThrow();
    }

    /** The contract that this text is, about which nothing may be found. */
    Contract contractOf(String text) {
        return write("openapi.yaml", text).contract();
    }

    /** The only operation of the contract that this text is. */
    Operation operationOf(String text) {
        List<Operation> operations = contractOf(text).operations();
        if (operations.size() != 1) {
            throw new AssertionError("operations: " + operations.size());
        }
        return operations.get(0);
    }

    /** A document that lint's rules and the official schemas have judged as well. */
    ReadingResult inspected(String name) {
        return new ContractReader(ReaderOptions.DEFAULTS, List.of(new LintRules(), new StructureInspection()))
                .read(path(name));
    }

    /** What is said about a document, with file names relative to the folder. */
    List<String> report(String name) {
        return report(inspected(name));
    }

    List<String> report(ReadingResult reading) {
        return reading.diagnostics().stream()
                .map(Diagnostic::toString)
                .map(line -> line.replace(folder + "/", ""))
                .toList();
    }

    /** What is said about this text, as {@code openapi.yaml}. */
    List<String> reportOf(String text) {
        return write("openapi.yaml", text).report("openapi.yaml");
    }
}

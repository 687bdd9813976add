package io.understudy.contract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.contract.diagnostic.Severity;
import io.understudy.contract.diagnostic.SourceLocation;
import io.understudy.document.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings are ordered and worded for people, and inspections may add their own. */
class ReadingResultTest {
    private static final SourceLocation SPOT = new SourceLocation("a.yaml", 3, 4, "/x", "x: y");

    @TempDir
    Path folder;

    @Test
    void aDiagnosticIsOneLine() {
        assertThat(new Diagnostic(Severity.ERROR, "some-rule", "it is wrong", SPOT))
                .hasToString("a.yaml:3:4: error: it is wrong at /x [some-rule]");
        assertThat(new Diagnostic(
                        Severity.WARNING, "some-rule", "it is odd", new SourceLocation("a.yaml", 0, 0, "", "")))
                .hasToString("a.yaml: warning: it is odd [some-rule]");
    }

    @Test
    void onlyErrorsCountAsErrors() {
        Diagnostic error = new Diagnostic(Severity.ERROR, "r", "m", SPOT);
        Diagnostic warning = new Diagnostic(Severity.WARNING, "r", "m", SPOT);
        assertThat(new ReadingResult(Optional.empty(), List.of(warning, error)).hasErrors())
                .isTrue();
        assertThat(new ReadingResult(Optional.empty(), List.of(warning)).hasErrors())
                .isFalse();
    }

    @Test
    void findingsAreOrderedByFileLineAndColumn() {
        Documents documents = new Documents(folder)
                .write("b.yaml", Documents.v30("""
                        paths: {/b: {$ref: 'a.yaml#/path'}, /a: {get: {}, put: {}}}
                        """))
                .write("a.yaml", "path:\n  get: {}\n  put: {}\n");
        assertThat(documents.report("b.yaml"))
                .extracting(line -> line.substring(0, line.indexOf(": ")))
                .containsExactly("a.yaml:2:3", "a.yaml:3:3", "b.yaml:3:42", "b.yaml:3:51");
    }

    @Test
    void inspectionsReportLikeTheReader() {
        Documents documents = new Documents(folder).write("openapi.yaml", Documents.v30("paths: {}\n"));
        Inspection inspection = (contract, report) -> {
            Place info = contract.place().child("info");
            report.warning("dull", info.child("title"), "'" + contract.title() + "' is a dull title");
            report.error("old", info.child("version"), "this is old");
            report.error("old", info.child("version"), "this is old");
        };
        ReadingResult reading =
                new ContractReader(ReaderOptions.DEFAULTS, List.of(inspection)).read(documents.path("openapi.yaml"));
        assertThat(documents.report(reading))
                .containsExactly(
                        "openapi.yaml:2:15: warning: 'T' is a dull title at /info/title [dull]",
                        "openapi.yaml:2:27: error: this is old at /info/version [old]");
    }

    @Test
    void unusableContractsAreNotInspected() {
        Documents documents = new Documents(folder).write("openapi.yaml", "openapi: 4.0.0\n");
        Inspection inspection = (contract, report) -> report.error("never", contract.place(), "never");
        assertThat(new ContractReader(ReaderOptions.DEFAULTS, List.of(inspection))
                        .read(documents.path("openapi.yaml"))
                        .diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly("unknown-version");
    }

    @Test
    void aTrustedContractIsNotInspected() {
        Documents documents = new Documents(folder).write("openapi.yaml", Documents.v30("paths: {}\ncolour: red\n"));
        Inspection inspection = (contract, report) -> report.error("seen", contract.place(), "seen");
        ContractReader doubting = new ContractReader(ReaderOptions.DEFAULTS, List.of(inspection));
        ContractReader trusting = new ContractReader(ReaderOptions.DEFAULTS.withTrust(true), List.of(inspection));
        ReadingResult doubted = doubting.read(documents.path("openapi.yaml"));
        assertThat(doubted.diagnostics()).extracting(Diagnostic::rule).containsExactly("seen");
        assertThat(doubted.contract().orElseThrow().trusted()).isFalse();
        ReadingResult trusted = trusting.read(documents.path("openapi.yaml"));
        assertThat(trusted.diagnostics()).isEmpty();
        assertThat(trusted.contract().orElseThrow().trusted()).isTrue();
    }

    @Test
    void optionsChangeOneAtATime() {
        ReaderOptions options = ReaderOptions.DEFAULTS
                .withRemoteReferences(true)
                .withFilesOutsideFolder(true)
                .withMaxDocumentBytes(5)
                .withTrust(true);
        assertThat(options).isEqualTo(new ReaderOptions(true, true, Path.of("").toAbsolutePath(), 5, 10_000_000, true));
        assertThat(ReaderOptions.DEFAULTS)
                .isEqualTo(
                        new ReaderOptions(false, false, Path.of("").toAbsolutePath(), 134_217_728, 10_000_000, false));
    }
}

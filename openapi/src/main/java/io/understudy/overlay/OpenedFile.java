package io.understudy.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.contract.diagnostic.Severity;
import io.understudy.contract.diagnostic.SourceLocation;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.contract.reading.source.Limits;
import io.understudy.contract.reading.source.Mark;
import io.understudy.contract.reading.source.SourceDocument;
import io.understudy.contract.reading.source.UnusableSourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A file that was opened, with the places of its values.
 *
 * @param document its content; empty when it cannot be used
 * @param diagnostics why not
 */
record OpenedFile(Optional<SourceDocument> document, List<Diagnostic> diagnostics) {
    private static final long LARGEST = ReaderOptions.DEFAULTS.maxDocumentBytes();
    private static final Limits LIMITS = ReaderOptions.DEFAULTS.limits();

    static OpenedFile open(Path file) {
        String name = file.toString();
        byte[] bytes = new byte[0];
        try {
            if (Files.size(file) > LARGEST) {
                return unusable(new Diagnostic(
                        Severity.ERROR,
                        "too-large",
                        "'" + name + "' is larger than " + (LARGEST >> 20) + " MiB, the most that is read",
                        new SourceLocation(name, 0, 0, "", "")));
            }
            bytes = Files.readAllBytes(file);
            return new OpenedFile(Optional.of(SourceDocument.parse(name, bytes, LIMITS)), List.of());
        } catch (IOException problem) {
            return unusable(new Diagnostic(
                    Severity.ERROR,
                    "unreadable-file",
                    "'" + name + "' cannot be read: " + problem.getClass().getSimpleName(),
                    new SourceLocation(name, 0, 0, "", "")));
        } catch (UnusableSourceException problem) {
            Mark mark = problem.mark();
            String line = SourceDocument.line(bytes, mark.line());
            return unusable(new Diagnostic(
                    Severity.ERROR,
                    problem.rule(),
                    problem.sentence(),
                    new SourceLocation(name, mark.line(), mark.column(), "", line)));
        }
    }

    private static OpenedFile unusable(Diagnostic diagnostic) {
        return new OpenedFile(Optional.empty(), List.of(diagnostic));
    }

    Optional<JsonNode> root() {
        return document.map(SourceDocument::root);
    }

    /** Flaws of this file with their lines and columns. */
    List<Diagnostic> located(List<OverlayProblem> flaws) {
        SourceDocument source = document.orElseThrow();
        Map<String, Mark> marks =
                source.locate(flaws.stream().map(OverlayProblem::pointer).collect(Collectors.toSet()));
        return flaws.stream().map(flaw -> located(flaw, source, marks)).toList();
    }

    private static Diagnostic located(OverlayProblem flaw, SourceDocument source, Map<String, Mark> marks) {
        Mark mark = marks.getOrDefault(flaw.pointer(), Mark.NONE);
        return new Diagnostic(
                flaw.severity(),
                flaw.rule(),
                flaw.message(),
                new SourceLocation(
                        source.name(), mark.line(), mark.column(), flaw.pointer(), source.line(mark.line())));
    }
}

package io.understudy.verify.replay;

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
import java.util.stream.Collectors;

/**
 * What a file of recorded traffic holds.
 *
 * @param traffic the requests in the order of the file; empty when something is wrong
 * @param diagnostics what is wrong; empty when the file can be used
 */
public record Recording(List<RecordedExchange> traffic, List<Diagnostic> diagnostics) {
    private static final Limits LIMITS = ReaderOptions.DEFAULTS.limits();

    /**
     * Reads a file. Nothing about it is thrown: whatever is wrong with it is a diagnostic.
     *
     * @param file HAR 1.2, or what {@code GET /__admin/requests} of a WireMock server answers
     */
    public static Recording read(Path file) {
        String name = file.toString();
        byte[] bytes = new byte[0];
        try {
            bytes = Files.readAllBytes(file);
            return read(SourceDocument.parse(name, bytes, LIMITS));
        } catch (IOException unreadable) {
            return refused(new Diagnostic(
                    Severity.ERROR,
                    "unreadable-file",
                    "the file cannot be read",
                    new SourceLocation(name, 0, 0, "", "")));
        } catch (UnusableSourceException problem) {
            Mark mark = problem.mark();
            String line = SourceDocument.line(bytes, mark.line());
            return refused(new Diagnostic(
                    Severity.ERROR,
                    problem.rule(),
                    problem.sentence(),
                    new SourceLocation(name, mark.line(), mark.column(), "", line)));
        }
    }

    private static Recording refused(Diagnostic diagnostic) {
        return new Recording(List.of(), List.of(diagnostic));
    }

    private static Recording read(SourceDocument source) {
        JsonNode root = source.root();
        RecordingProblems flaws = new RecordingProblems();
        List<RecordedExchange> traffic = List.of();
        if (root.has("log")) {
            traffic = new HarReader(flaws).read(root);
        } else if (root.has("requests")) {
            traffic = new JournalReader(flaws).read(root);
        } else {
            flaws.add(
                    "unknown-recording",
                    "",
                    "this is neither HAR, which has 'log', nor WireMock's journal, which has 'requests'");
        }
        Map<String, Mark> marks = source.locate(
                flaws.found().stream().map(RecordingProblems.Flaw::pointer).collect(Collectors.toSet()));
        List<Diagnostic> diagnostics = flaws.found().stream()
                .map(flaw -> located(flaw, source, marks.getOrDefault(flaw.pointer(), Mark.NONE)))
                .toList();
        return new Recording(diagnostics.isEmpty() ? traffic : List.of(), diagnostics);
    }

    private static Diagnostic located(RecordingProblems.Flaw flaw, SourceDocument source, Mark mark) {
        return new Diagnostic(
                Severity.ERROR,
                flaw.rule(),
                flaw.sentence(),
                new SourceLocation(
                        source.name(), mark.line(), mark.column(), flaw.pointer(), source.line(mark.line())));
    }
}

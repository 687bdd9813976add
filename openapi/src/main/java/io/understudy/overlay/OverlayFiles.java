package io.understudy.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.contract.diagnostic.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Overlays in files. Nothing about a file is thrown: whatever is wrong with it is a diagnostic. */
public final class OverlayFiles {
    private OverlayFiles() {}

    /**
     * Reads an overlay.
     *
     * @param file JSON or YAML, by the Overlay Specification 1.0
     */
    public static ParsedOverlay read(Path file) {
        return read(OpenedFile.open(file));
    }

    private static ParsedOverlay read(OpenedFile source) {
        Optional<JsonNode> root = source.root();
        if (root.isEmpty()) {
            return new ParsedOverlay(Optional.empty(), source.diagnostics());
        }
        OverlayParser parser = new OverlayParser(root.get());
        Overlay overlay = parser.overlay();
        List<Diagnostic> diagnostics = source.located(parser.flaws());
        return new ParsedOverlay(hasErrors(diagnostics) ? Optional.empty() : Optional.of(overlay), diagnostics);
    }

    /**
     * Applies an overlay to a document. What files the document refers to does not matter, as only itself is changed.
     *
     * @param document JSON or YAML, of any kind
     * @param overlay JSON or YAML, by the Overlay Specification 1.0
     */
    public static PatchedDocument apply(Path document, Path overlay) {
        OpenedFile target = OpenedFile.open(document);
        OpenedFile source = OpenedFile.open(overlay);
        ParsedOverlay reading = read(source);
        List<Diagnostic> diagnostics = new ArrayList<>(target.diagnostics());
        diagnostics.addAll(reading.diagnostics());
        Optional<JsonNode> root = target.root();
        if (root.isEmpty() || reading.overlay().isEmpty()) {
            return new PatchedDocument(Optional.empty(), List.copyOf(diagnostics));
        }
        OverlayResult outcome = OverlayApplication.apply(reading.overlay().get(), root.get());
        diagnostics.addAll(source.located(outcome.flaws()));
        return new PatchedDocument(
                outcome instanceof OverlayResult.Changed changed ? Optional.of(changed.document()) : Optional.empty(),
                List.copyOf(diagnostics));
    }

    private static boolean hasErrors(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}

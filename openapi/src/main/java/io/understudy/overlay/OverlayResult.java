package io.understudy.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What came of applying an overlay to a document. */
public sealed interface OverlayResult {

    /** What is wrong with the overlay, as far as this document shows. */
    List<OverlayProblem> flaws();

    /**
     * The document with the changes.
     *
     * @param document a copy; the original is as it was
     * @param flaws warnings only
     */
    record Changed(JsonNode document, List<OverlayProblem> flaws) implements OverlayResult {}

    /**
     * Nothing, because one of the changes cannot be made.
     *
     * @param flaws at least one error
     */
    record Refused(List<OverlayProblem> flaws) implements OverlayResult {}
}

package io.understudy.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What came of applying the overlay in one file to the document in another.
 *
 * @param document the document with the changes; empty when there is none, and then at least one diagnostic is an error
 * @param diagnostics everything found wrong with either file
 */
public record PatchedDocument(Optional<JsonNode> document, List<Diagnostic> diagnostics) {}

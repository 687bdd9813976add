package io.understudy.overlay;

import io.understudy.contract.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading an overlay.
 *
 * @param overlay the overlay; empty when it cannot be used, and then at least one diagnostic is an error
 * @param diagnostics everything found wrong with it
 */
public record ParsedOverlay(Optional<Overlay> overlay, List<Diagnostic> diagnostics) {}

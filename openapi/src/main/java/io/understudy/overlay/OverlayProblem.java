package io.understudy.overlay;

import io.understudy.contract.diagnostic.Severity;

/**
 * Something wrong with an overlay.
 *
 * @param severity a warning when the rest of it can be applied all the same
 * @param rule the name of the rule in kebab-case
 * @param pointer where in the overlay, as a JSON pointer (RFC 6901)
 * @param message one sentence, without a full stop
 */
public record OverlayProblem(Severity severity, String rule, String pointer, String message) {
    static OverlayProblem error(String rule, String pointer, String message) {
        return new OverlayProblem(Severity.ERROR, rule, pointer, message);
    }

    static OverlayProblem warning(String rule, String pointer, String message) {
        return new OverlayProblem(Severity.WARNING, rule, pointer, message);
    }
}

package io.understudy.contract.diagnostic;

/**
 * Something found wrong with a document.
 *
 * @param severity how much it matters
 * @param rule the name of the rule in kebab-case, for instance {@code dangling-reference}
 * @param message one sentence: what is wrong and how to mend it
 * @param location where
 */
public record Diagnostic(Severity severity, String rule, String message, SourceLocation location) {

    /** One line: place, severity, sentence and rule. */
    @Override
    public String toString() {
        String pointer = location.pointer().isEmpty() ? "" : " at " + location.pointer();
        return location + ": " + severity.label() + ": " + message + pointer + " [" + rule + "]";
    }
}

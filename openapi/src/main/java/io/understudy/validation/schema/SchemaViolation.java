package io.understudy.validation.schema;

import io.understudy.validation.Violation;

/**
 * One way in which a value does not fit its schema.
 *
 * @param pointer where in the value, as a JSON pointer (RFC 6901); {@code ""} for the value as a whole
 * @param keyword the keyword of JSON Schema that it breaks, for instance {@code required}
 * @param message what the value must do, without the place, for instance {@code must be integer}: it follows the name of
 *     the value in a sentence
 */
public record SchemaViolation(String pointer, String keyword, String message) {
    private static final String WORK = "work";

    /** Tells that judging a value was given up. */
    static SchemaViolation undecided() {
        return new SchemaViolation("", WORK, "must NOT take more work to judge than one request may");
    }

    /** Whether the value was not judged to its end, so that nobody knows whether it fits. */
    public boolean isUndecided() {
        return keyword.equals(WORK);
    }

    /** What sort of rule of a contract a message breaks by it. */
    public Violation.Kind kind() {
        return isUndecided() ? Violation.Kind.UNDECIDED : Violation.Kind.VALUE;
    }
}

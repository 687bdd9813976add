package io.understudy.validation.schema;

/**
 * One way in which a value does not fit its schema.
 *
 * @param pointer where in the value, as a JSON pointer (RFC 6901); {@code ""} for the value as a whole
 * @param keyword the keyword of JSON Schema that it breaks, for instance {@code required}
 * @param message what the value must do, without the place, for instance {@code must be integer}: it follows the name of
 *     the value in a sentence
 */
public record SchemaViolation(String pointer, String keyword, String message) {}

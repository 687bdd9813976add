package io.understudy.validation.schema.engine;

/**
 * One thing that is wrong with a value.
 *
 * @param pointer where in the value, as a JSON pointer (RFC 6901)
 * @param keyword the keyword that the value breaks
 * @param message what the value must do, for instance {@code must be integer}
 */
public record Complaint(String pointer, String keyword, String message) {}

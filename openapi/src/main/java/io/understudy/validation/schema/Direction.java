package io.understudy.validation.schema;

/** Which way a value travels, which decides what {@code readOnly} and {@code writeOnly} mean for it. */
public enum Direction {
    /** To the server: a required property that is read-only may be missing. */
    REQUEST,
    /** From the server: a required property that is write-only may be missing. */
    RESPONSE,
    /** Either way, as with an example of a schema that serves both: both kinds may be missing. */
    EITHER;

    boolean excuses(boolean readOnly, boolean writeOnly) {
        return (readOnly && this != RESPONSE) || (writeOnly && this != REQUEST);
    }
}

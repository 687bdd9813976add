package io.understudy.expression;

/** What came of reading a text. */
public sealed interface Parsing<T> {

    /** The text can be used. */
    record Parsed<T>(T value) implements Parsing<T> {}

    /**
     * The text cannot be used.
     *
     * @param sentence what is wrong with it and what to write instead, without a full stop
     */
    record Malformed<T>(String sentence) implements Parsing<T> {}
}

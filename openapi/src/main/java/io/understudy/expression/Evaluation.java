package io.understudy.expression;

/** What an expression leads to. */
public sealed interface Evaluation<T> {

    /** A value. */
    record Found<T>(T value) implements Evaluation<T> {}

    /**
     * Nothing.
     *
     * @param sentence why, without a full stop
     */
    record Missing<T>(String sentence) implements Evaluation<T> {}
}

package io.understudy.mock.preference;

import java.util.OptionalLong;

/**
 * How answers are made, unless a request prefers otherwise.
 *
 * @param dynamic whether bodies are made from their schemas rather than taken from examples
 * @param ignoreExamples whether a body that is made takes nothing from the examples of schemas
 * @param seed where random data comes from; empty for other data with every request
 * @param errors whether an answer that breaks the contract is an error rather than a remark
 */
public record AnswerOptions(boolean dynamic, boolean ignoreExamples, OptionalLong seed, boolean errors) {
    /** Examples, and remarks. */
    public static final AnswerOptions DEFAULTS = new AnswerOptions(false, false, OptionalLong.empty(), false);
}

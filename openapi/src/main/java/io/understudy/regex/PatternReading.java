package io.understudy.regex;

/** What an expression turned out to be: a pattern, or none. */
public sealed interface PatternReading permits EcmaPattern, PatternReading.Malformed {

    /**
     * An expression that is none.
     *
     * @param position where it stops making sense, counted in UTF-16 units from 0
     * @param problem what is wrong there, as part of a sentence
     */
    record Malformed(int position, String problem) implements PatternReading {}
}

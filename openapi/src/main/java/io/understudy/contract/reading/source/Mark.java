package io.understudy.contract.reading.source;

/**
 * A spot in a text.
 *
 * @param line from 1; 0 for the text as a whole
 * @param column from 1; 0 for the text as a whole
 */
public record Mark(int line, int column) {
    /** The text as a whole. */
    public static final Mark NONE = new Mark(0, 0);
}

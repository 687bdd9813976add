package io.understudy.contract.diagnostic;

/**
 * A spot in a file, for people.
 *
 * @param file the file as it was named on the command line, or relative to it
 * @param line from 1; 0 when the finding concerns the file as a whole
 * @param column from 1, counted in UTF-16 units; 0 when the finding concerns the file as a whole
 * @param pointer the JSON pointer (RFC 6901) of the value, {@code ""} for the whole document
 * @param sourceLine the text of that line, {@code ""} when there is none to show
 */
public record SourceLocation(String file, int line, int column, String pointer, String sourceLine) {

    /** The location in the form that editors and terminals make clickable: {@code file:line:column}. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}

package io.understudy.verify.report;

/**
 * Where a contract speaks of something.
 *
 * @param file the contract's file as the user named it, or another one relative to it
 * @param line from 1; 0 when the file could not be read again
 * @param column from 1; 0 when the file could not be read again
 * @param pointer the JSON pointer (RFC 6901)
 */
record Spot(String file, int line, int column, String pointer) {
    /** The form that editors and terminals make clickable: {@code file:line:column}. */
    String clickable() {
        return line == 0 ? file + "#" + pointer : file + ":" + line + ":" + column;
    }
}

package io.understudy.declaration.action;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Which part of a list.
 *
 * @param number the parameter for the page, counted from 1
 * @param size the parameter for the number of entries
 * @param defaultSize the number of entries otherwise
 * @param maximum the most entries
 * @param refusesMore whether a request for more is invalid, rather than one for the maximum
 * @param facts what the answer tells about the page, by where, in order
 */
public record PageRule(
        Input number,
        Input size,
        int defaultSize,
        OptionalInt maximum,
        boolean refusesMore,
        Map<JsonPointer, Fact> facts) {

    /** What an answer can tell about a page. */
    public enum Fact {
        NUMBER,
        SIZE,
        COUNT,
        PAGES,
        NEXT,
        PREVIOUS
    }
}

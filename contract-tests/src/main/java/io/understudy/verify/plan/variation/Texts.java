package io.understudy.verify.plan.variation;

import com.fasterxml.jackson.databind.JsonNode;

/** Texts for values, and values as text. */
final class Texts {
    private static final int SHOWN = 40;

    private Texts() {}

    /** A value as it is named to people, cut off where it is long. */
    static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }

    /** A text of so many characters that begins like another. */
    static String ofLength(String text, int length) {
        StringBuilder made = new StringBuilder(text.isEmpty() ? "a" : text);
        while (made.codePointCount(0, made.length()) < length) {
            made.append('a');
        }
        return made.substring(0, made.offsetByCodePoints(0, length));
    }
}

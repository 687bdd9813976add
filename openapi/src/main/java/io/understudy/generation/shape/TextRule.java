package io.understudy.generation.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * What a demand says of texts.
 *
 * @param least how many characters (code points) there must be
 * @param most how many there may be
 * @param patterns the regular expressions that must match somewhere in the text
 * @param format the first format named, {@code ""} when there is none
 */
public record TextRule(int least, int most, List<String> patterns, String format) {
    /** A longer text is no use in a sample; a schema that asks for one gets no value. */
    public static final int LONGEST = 100_000;

    /** The rule of a demand. */
    public static TextRule of(ExpandedConstraint expansion) {
        return new TextRule(
                expansion.atLeast("minLength"),
                expansion.atMost("maxLength"),
                expansion.values("pattern").stream()
                        .map(JsonNode::asText)
                        .distinct()
                        .toList(),
                expansion.values("format").stream()
                        .map(JsonNode::asText)
                        .findFirst()
                        .orElse(""));
    }

    /** The same with another format. */
    public TextRule as(String other) {
        return new TextRule(least, most, patterns, other);
    }

    /** Whether the text has a permitted length. */
    public boolean fits(String text) {
        int length = text.codePointCount(0, text.length());
        return length >= least && length <= most;
    }

    /** Why there is no such text; empty when there may be one. */
    public Optional<String> contradiction() {
        if (least > most) {
            return Optional.of("a text cannot have at least " + least + " and at most " + most + " characters");
        }
        return least > LONGEST
                ? Optional.of(
                        "a text of " + least + " characters is longer than any that is made here (" + LONGEST + ")")
                : Optional.empty();
    }
}

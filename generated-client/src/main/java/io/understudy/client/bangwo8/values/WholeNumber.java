package io.understudy.client.bangwo8.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * An integer (整数) that arrives as a number or as its digits in text, {@code 11} or {@code "8741"} (K02). It is written
 * as a number.
 *
 * @param value the integer
 */
public record WholeNumber(long value) {

    /** The integer itself. */
    @JsonCreator
    public static WholeNumber of(long value) {
        return new WholeNumber(value);
    }

    /** The integer whose digits these are; null for empty text, which stands for none. */
    @JsonCreator
    public static @Nullable WholeNumber parse(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new WholeNumber(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a whole number", e);
        }
    }

    @Override
    @JsonValue
    public long value() {
        return value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

package io.understudy.client.bangwo8.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A switch (是否) that is sent as 0 or 1: reviewed or not (已审核, K09), frequent question or not (常见问题, K10). It is
 * read from a number or from text (K02), and written as a number.
 *
 * @param on whether it is 1
 */
public record Flag(boolean on) {

    /** 0. */
    public static final Flag OFF = new Flag(false);

    /** 1. */
    public static final Flag ON = new Flag(true);

    /** The switch with this number. */
    @JsonCreator
    public static Flag of(int number) {
        return switch (number) {
            case 0 -> OFF;
            case 1 -> ON;
            default -> throw new IllegalArgumentException(number + " is neither 0 nor 1");
        };
    }

    /** The switch whose digit this is; null for empty text, which stands for none. */
    @JsonCreator
    public static @Nullable Flag parse(String text) {
        return switch (text) {
            case "", "null" -> null;
            case "0" -> OFF;
            case "1" -> ON;
            default -> throw new IllegalArgumentException("\"" + text + "\" is neither 0 nor 1");
        };
    }

    /** 0 or 1. */
    @JsonValue
    public int number() {
        return on ? 1 : 0;
    }

    @Override
    public String toString() {
        return Integer.toString(number());
    }
}

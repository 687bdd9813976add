package io.understudy.client.bangwo8.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A percentage (百分比), such as the share of readers who found an entry good (好评率): {@code "70%"}, and {@code "0"}
 * when there is nothing to count (K03). It is read with or without its sign, and written as the vendor writes it.
 *
 * @param value the percentage: 70 for {@code "70%"}
 */
public record Percent(BigDecimal value) {

    /** Two percentages are equal when their values are, however many zeros follow the point. */
    public Percent {
        value = value.stripTrailingZeros();
    }

    /** The percentage with this value: 70 is {@code "70%"}. */
    @JsonCreator
    public static Percent of(long value) {
        return new Percent(BigDecimal.valueOf(value));
    }

    /** The percentage with this value: 12.5 is {@code "12.5%"}. */
    @JsonCreator
    public static Percent of(BigDecimal value) {
        return new Percent(value);
    }

    /** The percentage that the text names, with or without its sign; null for empty text, which stands for none. */
    @JsonCreator
    public static @Nullable Percent parse(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new Percent(new BigDecimal(text.endsWith("%") ? text.substring(0, text.length() - 1) : text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a percentage", e);
        }
    }

    /** As the vendor writes it: {@code 70%}, or {@code 0} without a sign. */
    @Override
    @JsonValue
    public String toString() {
        return value.signum() == 0 ? "0" : value.toPlainString() + "%";
    }
}

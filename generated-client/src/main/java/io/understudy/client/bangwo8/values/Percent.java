package io.understudy.client.bangwo8.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A percentage (百分比), such as the share of readers who found an entry good (好评率): {@code "70%"}, and {@code "0"}
 * when there is nothing to count (K03). It is read with or without its sign, and written as the vendor writes it.
 *
 * @param value the percentage: 70 for {@code "70%"}
 */
public record Percent(BigDecimal value) {

    private static final Pattern WITH_OR_WITHOUT_SIGN = Pattern.compile("([0-9]+(?:[.][0-9]+)?)%?");

    /** What the vendor writes for nearly every entry. */
    private static final Map<String, Percent> WHOLE = IntStream.rangeClosed(0, 100)
            .mapToObj(Percent::of)
            .collect(Collectors.toUnmodifiableMap(Percent::toString, percent -> percent));

    /** Two percentages are equal when their values are, however many zeros follow the point. */
    public Percent {
        BigDecimal shortest = value.stripTrailingZeros();
        value = shortest.scale() < 0 ? shortest.setScale(0) : shortest; // 70, not 7E+1
    }

    /** The percentage with this value: 70 is {@code "70%"}. */
    @JsonCreator
    public static Percent of(long value) {
        return new Percent(BigDecimal.valueOf(value));
    }

    /** The percentage with this value: 12.5 is {@code "12.5%"}. */
    @JsonCreator
    public static Percent of(double value) {
        return new Percent(BigDecimal.valueOf(value));
    }

    /** The percentage that the text names, with or without its sign; null for empty text, which stands for none. */
    @JsonCreator
    public static @Nullable Percent parse(String text) {
        if (Nothing.is(text)) {
            return null;
        }
        Percent whole = WHOLE.get(text);
        if (whole != null) {
            return whole;
        }
        Matcher matcher = WITH_OR_WITHOUT_SIGN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a percentage");
        }
        return new Percent(new BigDecimal(matcher.group(1)));
    }

    /** As the vendor writes it: {@code 70%}, or {@code 0} without a sign. */
    @Override
    @JsonValue
    public String toString() {
        return value.signum() == 0 ? "0" : value.toPlainString() + "%";
    }
}

package io.understudy.diff.witness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import io.understudy.diff.set.NumberSet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Numbers of a set: its bounds and their neighbours. */
final class NumberSamples {
    private static final List<String> AWAY = List.of("0", "1", "-1", "0.5", "-0.5", "0.1", "-0.1", "100", "-100");
    private static final int MULTIPLES = 7;

    private NumberSamples() {}

    /** Some numbers of a set. */
    static List<JsonNode> inside(NumberSet set) {
        return candidates(set, set).map(NumberSamples::node).toList();
    }

    /** Some numbers of a set that are not in another. */
    static List<JsonNode> outside(NumberSet set, NumberSet other) {
        return candidates(set, other)
                .filter(number -> !other.contains(number))
                .map(NumberSamples::node)
                .toList();
    }

    private static Stream<BigDecimal> candidates(NumberSet set, NumberSet other) {
        List<BigDecimal> numbers = new ArrayList<>();
        Stream.of(BigDecimal.ZERO, set.low(), set.high(), other.low(), other.high())
                .filter(Objects::nonNull)
                .forEach(pivot -> {
                    AWAY.forEach(away -> numbers.add(pivot.add(new BigDecimal(away))));
                    if (pivot.scale() > 0) {
                        BigDecimal last = BigDecimal.ONE.movePointLeft(pivot.scale() + 1);
                        numbers.add(pivot.add(last));
                        numbers.add(pivot.subtract(last));
                    }
                    set.steps().forEach(step -> addMultiples(pivot, step, numbers));
                });
        return numbers.stream().map(BigDecimal::stripTrailingZeros).distinct().filter(set::contains);
    }

    private static void addMultiples(BigDecimal pivot, BigDecimal step, List<BigDecimal> numbers) {
        BigDecimal nearest = pivot.divide(step, 0, RoundingMode.FLOOR);
        for (int times = -MULTIPLES; times <= MULTIPLES; times++) {
            numbers.add(nearest.add(BigDecimal.valueOf(times)).multiply(step));
        }
    }

    private static JsonNode node(BigDecimal number) {
        if (number.scale() > 0) {
            return DecimalNode.valueOf(number);
        }
        BigInteger whole = number.toBigInteger();
        if (whole.bitLength() < Integer.SIZE) {
            return IntNode.valueOf(whole.intValue());
        }
        return whole.bitLength() < Long.SIZE ? LongNode.valueOf(whole.longValue()) : BigIntegerNode.valueOf(whole);
    }
}

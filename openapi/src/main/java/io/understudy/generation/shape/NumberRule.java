package io.understudy.generation.shape;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.Schema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a demand says of numbers.
 *
 * @param least the smallest permitted number or the bound just below it, null when there is none
 * @param greatest the greatest permitted number or the bound just above it, null when there is none
 * @param open whether the bounds themselves are not permitted
 * @param step what the number must be a multiple of, null when nothing
 */
public record NumberRule(
        @Nullable BigDecimal least,
        @Nullable BigDecimal greatest,
        Open open,
        @Nullable BigDecimal step) {
    /** Numbers with more digits than this are beyond what any API means. */
    private static final int MAX_DIGITS = 1000;

    private static final Map<String, Integer> BITS = Map.of("int32", Integer.SIZE, "int64", Long.SIZE);

    /**
     * Which bounds are not permitted themselves.
     *
     * @param below the lower
     * @param above the upper
     */
    public record Open(boolean below, boolean above) {}

    /** The rule of a demand. */
    public static NumberRule of(ExpandedConstraint expansion, boolean whole) {
        Bounds bounds = new Bounds();
        expansion.schemas().forEach(bounds::narrow);
        boolean counted = expansion.values("format").stream().anyMatch(format -> BITS.containsKey(format.asText()));
        BigDecimal step = whole || counted ? BigDecimal.ONE : null;
        for (JsonNode factor : expansion.values("multipleOf")) {
            if (usable(factor) && factor.decimalValue().signum() > 0) {
                step = step == null ? factor.decimalValue() : commonMultiple(step, factor.decimalValue());
            }
        }
        return new NumberRule(bounds.low, bounds.high, new Open(bounds.lowOpen, bounds.highOpen), step);
    }

    private static BigDecimal commonMultiple(BigDecimal one, BigDecimal other) {
        int scale = Math.max(Math.max(one.scale(), other.scale()), 0);
        BigInteger first = one.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        BigInteger second = other.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        return new BigDecimal(first.multiply(second).divide(first.gcd(second)), scale);
    }

    private static boolean usable(JsonNode number) {
        return number.isNumber() && Math.abs((long) number.decimalValue().scale()) < MAX_DIGITS;
    }

    /** The smallest multiple of the step that is permitted; empty when there is no lower bound or no step. */
    public Optional<BigInteger> firstMultiple() {
        if (least == null || step == null) {
            return Optional.empty();
        }
        BigInteger multiple = least.divide(step, 0, RoundingMode.CEILING).toBigInteger();
        boolean onBound = step.multiply(new BigDecimal(multiple)).compareTo(least) == 0;
        return Optional.of(onBound && open.below() ? multiple.add(BigInteger.ONE) : multiple);
    }

    /** The greatest multiple of the step that is permitted; empty when there is no upper bound or no step. */
    public Optional<BigInteger> lastMultiple() {
        if (greatest == null || step == null) {
            return Optional.empty();
        }
        BigInteger multiple = greatest.divide(step, 0, RoundingMode.FLOOR).toBigInteger();
        boolean onBound = step.multiply(new BigDecimal(multiple)).compareTo(greatest) == 0;
        return Optional.of(onBound && open.above() ? multiple.subtract(BigInteger.ONE) : multiple);
    }

    /** Why there is no such number; empty when there is one. */
    public Optional<String> contradiction() {
        if (least == null || greatest == null) {
            return Optional.empty();
        }
        int order = least.compareTo(greatest);
        boolean none = order > 0 || (order == 0 && (open.below() || open.above()));
        boolean noMultiple = step != null
                && firstMultiple()
                                .orElse(BigInteger.ZERO)
                                .compareTo(lastMultiple().orElse(BigInteger.ZERO))
                        > 0;
        if (!none && !noMultiple) {
            return Optional.empty();
        }
        String range = "from " + least.toPlainString() + (open.below() ? ", exclusive," : "") + " to "
                + greatest.toPlainString() + (open.above() ? ", exclusive," : "");
        return Optional.of(
                none || step == null
                        ? "there is no number " + range
                        : "there is no multiple of " + step.toPlainString() + " " + range);
    }

    /** Narrows the range with each schema. */
    private static final class Bounds {
        private @Nullable BigDecimal low;
        private @Nullable BigDecimal high;
        private boolean lowOpen;
        private boolean highOpen;

        void narrow(Schema schema) {
            JsonNode json = schema.json();
            boolean modern = Schemas.modern(schema);
            below(json.path("minimum"), !modern && json.path("exclusiveMinimum").asBoolean());
            above(json.path("maximum"), !modern && json.path("exclusiveMaximum").asBoolean());
            if (modern) {
                below(json.path("exclusiveMinimum"), true);
                above(json.path("exclusiveMaximum"), true);
            }
            Integer bits = BITS.get(json.path("format").asText());
            if (bits != null) {
                BigInteger limit = BigInteger.TWO.pow(bits - 1);
                below(new BigDecimal(limit.negate()), false);
                above(new BigDecimal(limit.subtract(BigInteger.ONE)), false);
            }
        }

        private void below(JsonNode bound, boolean exclusive) {
            if (usable(bound)) {
                below(bound.decimalValue(), exclusive);
            }
        }

        private void above(JsonNode bound, boolean exclusive) {
            if (usable(bound)) {
                above(bound.decimalValue(), exclusive);
            }
        }

        private void below(BigDecimal bound, boolean exclusive) {
            int order = low == null ? 1 : bound.compareTo(low);
            if (order >= 0) {
                lowOpen = order == 0 ? lowOpen || exclusive : exclusive;
                low = bound;
            }
        }

        private void above(BigDecimal bound, boolean exclusive) {
            int order = high == null ? -1 : bound.compareTo(high);
            if (order <= 0) {
                highOpen = order == 0 ? highOpen || exclusive : exclusive;
                high = bound;
            }
        }
    }
}

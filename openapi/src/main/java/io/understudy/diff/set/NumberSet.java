package io.understudy.diff.set;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers are taken.
 *
 * @param low the least, if there is one
 * @param aboveLow whether the least itself is not taken
 * @param high the greatest, if there is one
 * @param belowHigh whether the greatest itself is not taken
 * @param whole whether only numbers without a fraction are taken
 * @param steps numbers of which each one taken is a multiple
 */
public record NumberSet(
        @Nullable BigDecimal low,
        boolean aboveLow,
        @Nullable BigDecimal high,
        boolean belowHigh,
        boolean whole,
        List<BigDecimal> steps) {
    static final NumberSet ALL = new NumberSet(null, false, null, false, false, List.of());

    public static NumberSet wholeNumbers() {
        return new NumberSet(null, false, null, false, true, List.of());
    }

    public static NumberSet atLeast(BigDecimal bound, boolean exclusive) {
        return new NumberSet(bound, exclusive, null, false, false, List.of());
    }

    public static NumberSet atMost(BigDecimal bound, boolean exclusive) {
        return new NumberSet(null, false, bound, exclusive, false, List.of());
    }

    public static NumberSet multiplesOf(BigDecimal step) {
        return new NumberSet(null, false, null, false, false, List.of(step));
    }

    /** The whole numbers that fit in so many bits, with their sign. */
    public static NumberSet bits(int bits) {
        BigDecimal limit = BigDecimal.valueOf(2).pow(bits - 1);
        return new NumberSet(limit.negate(), false, limit.subtract(BigDecimal.ONE), false, true, List.of());
    }

    public NumberSet meet(NumberSet other) {
        boolean lower = other.low != null
                && (low == null || other.low.compareTo(low) > 0 || (other.low.compareTo(low) == 0 && other.aboveLow));
        boolean higher = other.high != null
                && (high == null
                        || other.high.compareTo(high) < 0
                        || (other.high.compareTo(high) == 0 && other.belowHigh));
        List<BigDecimal> all = new ArrayList<>(steps);
        other.steps.stream()
                .filter(step -> all.stream().noneMatch(known -> known.compareTo(step) == 0))
                .forEach(all::add);
        return new NumberSet(
                lower ? other.low : low,
                lower ? other.aboveLow : aboveLow,
                higher ? other.high : high,
                higher ? other.belowHigh : belowHigh,
                whole || other.whole,
                List.copyOf(all));
    }

    public boolean isEmpty() {
        if (low == null || high == null) {
            return false;
        }
        int order = low.compareTo(high);
        return order > 0 || (order == 0 && (aboveLow || belowHigh));
    }

    /** Whether a number is taken. */
    public boolean contains(BigDecimal number) {
        int above = low == null ? 1 : number.compareTo(low);
        int below = high == null ? 1 : high.compareTo(number);
        return (aboveLow ? above > 0 : above >= 0)
                && (belowHigh ? below > 0 : below >= 0)
                && (!whole || isMultiple(number, BigDecimal.ONE))
                && steps.stream().allMatch(step -> isMultiple(number, step));
    }

    /** Whether no number of these is below the least of the others. */
    public boolean staysAbove(NumberSet other) {
        return other.low == null || compareLows(this, other) >= 0;
    }

    /** Whether no number of these is above the greatest of the others. */
    public boolean staysBelow(NumberSet other) {
        return mirrored().staysAbove(other.mirrored());
    }

    private NumberSet mirrored() {
        NumberSet result = whole ? wholeNumbers() : ALL;
        result = high == null ? result : result.meet(atLeast(high.negate(), belowHigh));
        return low == null ? result : result.meet(atMost(low.negate(), aboveLow));
    }

    private static int compareLows(NumberSet one, NumberSet other) {
        if (one.low == null) {
            return -1;
        }
        BigDecimal mine = one.whole ? one.firstWhole() : one.low;
        BigDecimal theirs = one.whole ? other.firstWhole() : other.low;
        int order = mine.compareTo(theirs);
        if (order != 0 || one.whole) {
            return order;
        }
        return Boolean.compare(one.aboveLow, other.aboveLow);
    }

    private BigDecimal firstWhole() {
        if (low == null) {
            throw new IllegalStateException("there is no least number");
        }
        BigDecimal next = low.setScale(0, RoundingMode.CEILING);
        return aboveLow && next.compareTo(low) == 0 ? next.add(BigDecimal.ONE) : next;
    }

    /** Whether every number of these is a multiple of a step. */
    public boolean areMultiplesOf(BigDecimal step) {
        return steps.stream().anyMatch(own -> isMultiple(own, step)) || (whole && isMultiple(BigDecimal.ONE, step));
    }

    /** Whether these have no fraction, be it because they are multiples of a whole number. */
    public boolean areWhole() {
        return whole || steps.stream().anyMatch(step -> isMultiple(step, BigDecimal.ONE));
    }

    private static boolean isMultiple(BigDecimal number, BigDecimal step) {
        return step.signum() != 0 && number.remainder(step).signum() == 0;
    }
}

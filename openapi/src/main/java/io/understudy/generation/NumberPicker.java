package io.understudy.generation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import io.understudy.generation.data.PropertyNameHints.Range;
import io.understudy.generation.data.RandomSeed;
import io.understudy.generation.shape.NumberRule;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Picks numbers that a rule permits. */
final class NumberPicker {
    private static final int SERIES = 1000;

    private NumberPicker() {}

    /** The number as JSON, whole where it is whole. */
    static JsonNode node(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > 0) {
            return DecimalNode.valueOf(plain);
        }
        BigInteger whole = plain.toBigInteger();
        if (whole.bitLength() < Integer.SIZE) {
            return IntNode.valueOf(whole.intValue());
        }
        return whole.bitLength() < Long.SIZE ? LongNode.valueOf(whole.longValue()) : BigIntegerNode.valueOf(whole);
    }

    /** The number of this turn in a series that starts at 0, or else as near to it as is permitted. */
    static BigDecimal sample(NumberRule rule, int turn) {
        if (rule.step() != null) {
            return rule.step().multiply(new BigDecimal(multiple(rule, BigInteger.ZERO, turn)));
        }
        BigDecimal start = start(rule);
        BigDecimal next = start.add(BigDecimal.valueOf(turn * 5L, 1));
        return permits(rule, next) ? next : between(rule, turn);
    }

    private static BigDecimal start(NumberRule rule) {
        if (permits(rule, BigDecimal.ZERO)) {
            return BigDecimal.ZERO;
        }
        BigDecimal least = rule.least();
        BigDecimal greatest = rule.greatest();
        if (least != null && least.signum() >= 0) {
            BigDecimal next = least.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
            return permits(rule, least) ? least : permits(rule, next) ? next : between(rule, 0);
        }
        if (greatest != null && permits(rule, greatest)) {
            return greatest;
        }
        return between(rule, 0);
    }

    /** Numbers between the bounds, or beyond the one that there is. */
    private static BigDecimal between(NumberRule rule, int turn) {
        BigDecimal least = rule.least();
        BigDecimal greatest = rule.greatest();
        if (least != null && greatest != null) {
            BigDecimal part = greatest.subtract(least)
                    .multiply(BigDecimal.valueOf(turn + 1L))
                    .divide(BigDecimal.valueOf(turn + 2L), MathContext.DECIMAL64);
            return least.compareTo(greatest) == 0 ? least : least.add(part);
        }
        BigDecimal away = BigDecimal.valueOf((turn + 1) * 5L, 1);
        return least != null ? least.add(away) : greatest != null ? greatest.subtract(away) : away;
    }

    private static boolean permits(NumberRule rule, BigDecimal number) {
        int above = rule.least() == null ? 1 : number.compareTo(rule.least());
        int below = rule.greatest() == null ? 1 : rule.greatest().compareTo(number);
        return (rule.open().below() ? above > 0 : above >= 0) && (rule.open().above() ? below > 0 : below >= 0);
    }

    /** The multiple of this turn in a series that starts near a wanted one and comes back to the first after the last. */
    private static BigInteger multiple(NumberRule rule, BigInteger wanted, int turn) {
        BigInteger first = rule.firstMultiple().orElse(null);
        BigInteger last = rule.lastMultiple().orElse(null);
        BigInteger turns = BigInteger.valueOf(turn);
        if (first != null && last != null) {
            BigInteger start = wanted.max(first).min(last);
            BigInteger count = last.subtract(first).add(BigInteger.ONE);
            return first.add(start.subtract(first).add(turns).mod(count));
        }
        if (last != null) {
            return wanted.min(last).subtract(turns);
        }
        return (first == null ? wanted : wanted.max(first)).add(turns);
    }

    /**
     * A random number, from a usual range as far as the rule permits that.
     *
     * @param turn with few numbers to choose from, each turn gives another
     */
    static BigDecimal random(NumberRule rule, Range usual, int turn, RandomSeed seed) {
        BigDecimal step = rule.step() == null ? fine(rule, usual) : rule.step();
        NumberRule range = window(rule, usual, step);
        BigInteger first = range.firstMultiple().orElse(BigInteger.ZERO);
        BigInteger last = range.lastMultiple().orElse(BigInteger.ZERO);
        BigInteger count = last.subtract(first).add(BigInteger.ONE);
        if (count.signum() <= 0) {
            return rule.step() == null ? between(rule, seed.derive(turn).below(SERIES)) : sample(rule, turn);
        }
        boolean few = count.bitLength() < Short.SIZE;
        BigInteger chosen = few
                ? BigInteger.valueOf((seed.below(count.intValue()) + (long) turn) % count.intValue())
                : new BigInteger(
                                count.bitLength() + Integer.SIZE,
                                seed.derive(turn).random())
                        .mod(count);
        return step.multiply(new BigDecimal(first.add(chosen)));
    }

    /** A tenth, a hundredth and so on, whatever leaves some numbers to choose from. */
    private static BigDecimal fine(NumberRule rule, Range usual) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(usual.scale());
        if (rule.least() == null || rule.greatest() == null) {
            return step;
        }
        BigDecimal width = rule.greatest().subtract(rule.least());
        while (width.signum() > 0 && width.compareTo(step.multiply(BigDecimal.TEN)) < 0) {
            step = step.movePointLeft(1);
        }
        return step;
    }

    /** The usual range as far as it is permitted; where that leaves too little, a range at the nearer bound. */
    private static NumberRule window(NumberRule rule, Range usual, BigDecimal step) {
        BigDecimal least = rule.least();
        BigDecimal greatest = rule.greatest();
        BigDecimal low = least == null ? usual.least() : least.max(usual.least());
        BigDecimal high = greatest == null ? usual.greatest() : greatest.min(usual.greatest());
        if (high.subtract(low).compareTo(step.multiply(BigDecimal.TEN)) < 0) {
            BigDecimal width = step.multiply(BigDecimal.valueOf(SERIES));
            BigDecimal below = greatest == null ? BigDecimal.ZERO : greatest.subtract(width);
            low = least == null ? below : least;
            high = greatest == null ? low.add(width) : greatest.min(low.add(width));
        }
        return new NumberRule(low, high, rule.open(), step);
    }
}

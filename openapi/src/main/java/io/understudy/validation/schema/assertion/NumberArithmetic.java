package io.understudy.validation.schema.assertion;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Exact arithmetic with numbers of any size: {@code 1e999999999} is never written out. */
public final class NumberArithmetic {
    private NumberArithmetic() {}

    /** Whether a value is a number without a fraction. */
    static boolean isInteger(JsonNode value) {
        if (value.isIntegralNumber()) {
            return true;
        }
        if (!value.isNumber() || isInfinite(value)) {
            return false;
        }
        BigDecimal number = value.decimalValue();
        return number.signum() == 0
                || number.scale() <= 0
                || number.stripTrailingZeros().scale() <= 0;
    }

    /** How one number compares with another, as {@link Comparable} does. */
    public static int compare(JsonNode left, JsonNode right) {
        if (isLong(left) && isLong(right)) {
            return Long.compare(left.longValue(), right.longValue());
        }
        if (isInfinite(left) || isInfinite(right)) {
            return Double.compare(left.doubleValue(), right.doubleValue());
        }
        return left.decimalValue().compareTo(right.decimalValue());
    }

    /** Whether a number is a whole multiple of another, which is positive. */
    public static boolean isMultiple(JsonNode value, JsonNode divisor) {
        if (isLong(value) && isLong(divisor)) {
            return value.longValue() % divisor.longValue() == 0;
        }
        if (isInfinite(value)) {
            return false;
        }
        BigDecimal number = value.decimalValue().stripTrailingZeros();
        BigDecimal by = divisor.decimalValue().stripTrailingZeros();
        if (number.signum() == 0) {
            return true;
        }
        // number / by = (a * 10^shift) / b with whole a and b
        long shift = (long) by.scale() - number.scale();
        BigInteger a = number.unscaledValue();
        BigInteger b = by.unscaledValue();
        if (shift >= 0) {
            BigInteger power = BigInteger.TEN.modPow(BigInteger.valueOf(shift), b);
            return a.mod(b).multiply(power).mod(b).signum() == 0;
        }
        // The divisor has more zeros at its end than the number, whose last digit is none.
        return -shift <= number.precision()
                && a.mod(b.multiply(BigInteger.TEN.pow((int) -shift))).signum() == 0;
    }

    /** A hash that equal numbers share. */
    static int hash(JsonNode number) {
        return isLong(number)
                ? Double.hashCode((double) number.longValue())
                : Double.hashCode(number.doubleValue() + 0.0);
    }

    private static boolean isLong(JsonNode value) {
        return value.isInt() || value.isLong() || value.isShort();
    }

    private static boolean isInfinite(JsonNode value) {
        return value.isFloatingPointNumber() && !value.isBigDecimal() && !Double.isFinite(value.doubleValue());
    }
}

package io.understudy.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/**
 * A whole number of so many bits, with its sign. It only limits numbers; a text is the business of its type.
 *
 * @param bits how many
 */
record IntegerFormat(int bits) implements Format {
    /** No number with more digits before its point fits into 64 bits; working such a number out costs too much. */
    private static final int MOST_DIGITS = 25;

    @Override
    public boolean fits(JsonNode value) {
        if (!value.isNumber()) {
            return true;
        }
        if (value.isIntegralNumber()) {
            return value.isInt() || value.bigIntegerValue().bitLength() < bits;
        }
        if (!Double.isFinite(value.doubleValue())) {
            return false;
        }
        BigDecimal decimal = value.decimalValue();
        return decimal.signum() == 0 || ((long) decimal.precision() - decimal.scale() < MOST_DIGITS && fits(decimal));
    }

    private boolean fits(BigDecimal decimal) {
        BigDecimal whole = decimal.stripTrailingZeros();
        return whole.scale() <= 0 && whole.toBigIntegerExact().bitLength() < bits;
    }
}

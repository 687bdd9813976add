package io.understudy.client.answer;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An integer that arrives as a number, {@code 11} or {@code 11.0}, or as its digits in text, {@code "8741"}. It is written
 * as a number.
 *
 * @param value the integer
 */
@JsonDeserialize(using = WholeNumber.Reading.class)
public record WholeNumber(long value) {

    /** The integer itself. */
    public static WholeNumber of(long value) {
        return new WholeNumber(value);
    }

    /** The integer whose digits these are; null for empty text and {@code null} in text, which stand for none. */
    public static @Nullable WholeNumber parse(String text) {
        if (text.isEmpty() || text.equals("null")) {
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

    /** Each entry has several; creators would be called by reflection. */
    static final class Reading extends StdDeserializer<WholeNumber> {

        @Serial
        private static final long serialVersionUID = 1;

        private static final int LONGEST = 19; // digits; all numbers with fewer fit

        Reading() {
            super(WholeNumber.class);
        }

        @Override
        public @Nullable WholeNumber deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_STRING)) {
                return parse(parser.getText());
            }
            boolean fits = parser.hasToken(JsonToken.VALUE_NUMBER_INT)
                    && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
            if (fits) {
                return of(parser.getLongValue());
            }
            if (parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
                BigDecimal value = parser.getDecimalValue().stripTrailingZeros();
                // The digits before the point are counted first: 1E+999999999 is not written out.
                if (value.scale() <= 0 && (long) value.precision() - value.scale() < LONGEST) {
                    return of(value.longValueExact());
                }
            }
            return (WholeNumber) context.handleUnexpectedToken(WholeNumber.class, parser);
        }
    }
}

package io.understudy.validation.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as nodes that lose nothing, and that no arithmetic of a schema can make expensive: {@code 1e999999999} is
 * short to write, but {@code multipleOf} would have to work with all its digits.
 */
public final class ExactNumber {
    /** The most digits, written out, that a number may have before or after its point. */
    public static final int MAX_DIGITS = 1_000;

    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?+[0-9]++)?+");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ExactNumber() {}

    /**
     * The number that a text is, in the grammar of JSON (RFC 8259, section 6).
     *
     * @return empty when the text is no number, or one of more digits than can be dealt with
     */
    public static Optional<JsonNode> parse(String text) {
        return text.length() <= MAX_DIGITS && NUMBER.matcher(text).matches() ? ofToken(text) : Optional.empty();
    }

    /**
     * The number of a token that is known to be in that grammar.
     *
     * @return empty when it has more digits than can be dealt with
     */
    public static Optional<JsonNode> ofToken(String token) {
        if (token.length() > MAX_DIGITS) {
            return Optional.empty();
        }
        return isWhole(token) ? Optional.of(whole(token)) : decimal(token);
    }

    private static boolean isWhole(String token) {
        return token.indexOf('.') < 0 && token.indexOf('e') < 0 && token.indexOf('E') < 0;
    }

    private static JsonNode whole(String token) {
        if (token.length() < 10) {
            return NODES.numberNode(Integer.parseInt(token));
        }
        BigInteger value = new BigInteger(token);
        if (value.bitLength() < Integer.SIZE) {
            return NODES.numberNode(value.intValue());
        }
        return value.bitLength() < Long.SIZE ? NODES.numberNode(value.longValue()) : NODES.numberNode(value);
    }

    private static Optional<JsonNode> decimal(String token) {
        try {
            BigDecimal value = new BigDecimal(token);
            long before = (long) value.precision() - value.scale();
            return before <= MAX_DIGITS && value.scale() <= MAX_DIGITS
                    ? Optional.of(NODES.numberNode(value))
                    : Optional.empty();
        } catch (NumberFormatException exponentBeyondInt) {
            return Optional.empty();
        }
    }
}

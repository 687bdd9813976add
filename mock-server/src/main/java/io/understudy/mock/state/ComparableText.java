package io.understudy.mock.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/** Values as texts that are equal when the values mean the same, whether they were sent as numbers or as texts. */
public final class ComparableText {
    private ComparableText() {}

    /** The text of a value; empty for null and for what is not there. */
    public static Optional<String> of(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return Optional.empty();
        }
        if (value.isNumber() && !value.isIntegralNumber()) {
            BigDecimal plain = value.decimalValue().stripTrailingZeros();
            return Optional.of(plain.toPlainString());
        }
        return Optional.of(value.isContainerNode() ? value.toString() : value.asText());
    }

    /** Whether there is nothing: no value, null, or empty text. */
    public static boolean isEmpty(JsonNode value) {
        return value.isNull()
                || value.isMissingNode()
                || (value.isTextual() && value.textValue().isEmpty());
    }
}

package io.understudy.contract.reading.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers as nodes that lose nothing: {@code 1.10} keeps its zero, and integers have no largest. */
final class ExactNumbers {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ExactNumbers() {}

    /**
     * The node of a number in JSON's grammar (RFC 8259, section 6).
     *
     * @throws NumberFormatException when its exponent has more than ten digits
     */
    static JsonNode parse(String text) {
        if (text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            return NODES.numberNode(new BigDecimal(text));
        }
        if (text.length() < 10) {
            return NODES.numberNode(Integer.parseInt(text));
        }
        BigInteger value = new BigInteger(text);
        if (value.bitLength() < Integer.SIZE) {
            return NODES.numberNode(value.intValue());
        }
        return value.bitLength() < Long.SIZE ? NODES.numberNode(value.longValue()) : NODES.numberNode(value);
    }
}

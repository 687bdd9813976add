package io.understudy.jsonata;

import com.dashjoin.jsonata.Jsonata;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as JSONata wants it, and back. Numbers go through as they are; only arithmetic makes doubles of them. */
final class Values {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Values() {}

    /** The Java value of a node; {@code null} for a missing one, which JSONata takes for no value. */
    static @Nullable Object ofNode(JsonNode node) {
        return switch (node.getNodeType()) {
            case MISSING -> null;
            case NULL -> Jsonata.NULL_VALUE;
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> node.numberValue();
            case ARRAY -> list(node);
            case OBJECT -> map(node);
            default -> node.asText();
        };
    }

    private static List<Object> list(JsonNode array) {
        List<Object> list = new ArrayList<>(array.size());
        for (JsonNode item : array) {
            Object value = ofNode(item);
            list.add(value == null ? Jsonata.NULL_VALUE : value);
        }
        return list;
    }

    private static Map<String, Object> map(JsonNode object) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            Object value = ofNode(member.getValue());
            map.put(member.getKey(), value == null ? Jsonata.NULL_VALUE : value);
        }
        return map;
    }

    /** The node for a Java value; a missing one for {@code null} and for what is no value, such as a function. */
    @SuppressWarnings("ReferenceEquality")
    static JsonNode toNode(@Nullable Object value) {
        if (value == null) {
            return MissingNode.getInstance();
        }
        if (value == Jsonata.NULL_VALUE) {
            return NullNode.getInstance();
        }
        if (value instanceof String text) {
            return NODES.textNode(text);
        }
        if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof List<?> list) {
            return array(list);
        }
        return value instanceof Map<?, ?> map ? object(map) : MissingNode.getInstance();
    }

    private static JsonNode number(Number number) {
        if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return NODES.numberNode(number.intValue());
        }
        if (number instanceof Long) {
            return NODES.numberNode(number.longValue());
        }
        if (number instanceof BigInteger big) {
            return NODES.numberNode(big);
        }
        // A double's shortest text is what its author would have written.
        return NODES.numberNode(number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString()));
    }

    private static ArrayNode array(List<?> list) {
        ArrayNode array = NODES.arrayNode(list.size());
        list.forEach(item -> array.add(present(toNode(item))));
        return array;
    }

    private static ObjectNode object(Map<?, ?> map) {
        ObjectNode object = NODES.objectNode();
        map.forEach((name, value) -> object.set(String.valueOf(name), present(toNode(value))));
        return object;
    }

    private static JsonNode present(JsonNode node) {
        return node.isMissingNode() ? NullNode.getInstance() : node;
    }
}

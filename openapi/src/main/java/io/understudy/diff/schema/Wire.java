package io.understudy.diff.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How values are written, which decides whether 5 and "5" can be told apart. */
public enum Wire {
    /** As JSON, which tells types apart. */
    JSON,
    /** As text, as in parameters, headers and forms: the reader's schema says what is read as what. */
    TEXT;

    /** The values that a reader may take for what a value is written as. */
    List<JsonNode> readings(JsonNode value) {
        if (this == JSON) {
            return List.of(value);
        }
        return List.of(
                value,
                each(value, scalar -> TextNode.valueOf(scalar.asText())),
                each(value, scalar -> scalar.isTextual() ? parsed(scalar.textValue()) : scalar));
    }

    private static JsonNode each(JsonNode value, UnaryOperator<JsonNode> change) {
        if (value.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> array.add(each(item, change)));
            return array;
        }
        if (value.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                object.set(member.getKey(), each(member.getValue(), change));
            }
            return object;
        }
        return change.apply(value);
    }

    private static JsonNode parsed(String text) {
        if (text.equals("true") || text.equals("false")) {
            return BooleanNode.valueOf(text.equals("true"));
        }
        if (!text.matches("-?\\d{1,300}(\\.\\d{1,300})?([eE][+-]?\\d{1,3})?")) {
            return TextNode.valueOf(text);
        }
        return DecimalNode.valueOf(new BigDecimal(text));
    }
}

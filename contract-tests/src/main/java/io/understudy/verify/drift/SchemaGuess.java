package io.understudy.verify.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A loose schema that a value fits: types and the names of members, nothing of which must be there. */
final class SchemaGuess {
    private SchemaGuess() {}

    static ObjectNode of(JsonNode value) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (value.isObject()) {
            schema.put("type", "object");
            ObjectNode properties = schema.putObject("properties");
            value.properties().forEach(member -> properties.set(member.getKey(), of(member.getValue())));
        } else if (value.isArray()) {
            schema.put("type", "array").putObject("items");
        } else if (!value.isNull() && !value.isMissingNode()) {
            schema.put("type", type(value));
        }
        return schema;
    }

    /** The name of a value's type in JSON Schema. */
    static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case NULL -> "null";
            default -> "string";
        };
    }
}

package io.understudy.declaration.collection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.validation.shape.ExactNumber;
import java.util.Locale;
import java.util.Optional;

/** How a field is kept. */
public enum FieldType {
    /** A number without a fraction. */
    INTEGER {
        @Override
        public JsonNode convert(JsonNode value) {
            return number(value).filter(JsonNode::isIntegralNumber).orElse(value);
        }
    },
    /** Any number. */
    NUMBER {
        @Override
        public JsonNode convert(JsonNode value) {
            return number(value).orElse(value);
        }
    },
    /** Text. */
    TEXT {
        @Override
        public JsonNode convert(JsonNode value) {
            return value.isNumber() || value.isBoolean() ? TextNode.valueOf(value.asText()) : value;
        }
    },
    /** True or false. */
    BOOLEAN {
        @Override
        public JsonNode convert(JsonNode value) {
            return switch (value.isTextual() ? value.textValue() : "") {
                case "true" -> BooleanNode.TRUE;
                case "false" -> BooleanNode.FALSE;
                default -> value;
            };
        }
    };

    /** The type that is called so. */
    public static FieldType of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** A value in this type; as it is where it cannot be. */
    public abstract JsonNode convert(JsonNode value);

    private static Optional<JsonNode> number(JsonNode value) {
        return value.isTextual() ? ExactNumber.parse(value.textValue()) : Optional.empty();
    }
}

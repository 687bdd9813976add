package io.understudy.validation.schema.assertion;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;

/** The types of JSON Schema. */
public enum JsonType {
    ARRAY,
    BOOLEAN,
    INTEGER,
    NULL,
    NUMBER,
    OBJECT,
    STRING;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The type with this name; empty when there is none. */
    public static Optional<JsonType> named(String name) {
        for (JsonType type : values()) {
            if (type.label.equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The name as schemas write it. */
    public String label() {
        return label;
    }

    /** Whether a value is of this type; a number without a fraction is an integer, however it is written. */
    public boolean fits(JsonNode value) {
        return switch (this) {
            case ARRAY -> value.isArray();
            case BOOLEAN -> value.isBoolean();
            case INTEGER -> NumberArithmetic.isInteger(value);
            case NULL -> value.isNull() || value.isMissingNode();
            case NUMBER -> value.isNumber();
            case OBJECT -> value.isObject();
            case STRING -> value.isTextual() || value.isBinary();
        };
    }
}

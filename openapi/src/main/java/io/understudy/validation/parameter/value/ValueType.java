package io.understudy.validation.parameter.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;

/** The types of JSON Schema; an integer is a number here. */
public enum ValueType {
    NULL,
    BOOLEAN,
    NUMBER,
    STRING,
    ARRAY,
    OBJECT;

    /** The type with this name in a schema. */
    static Optional<ValueType> named(String name) {
        if (name.equals("integer")) {
            return Optional.of(NUMBER);
        }
        for (ValueType type : values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The type that a value has. */
    static ValueType of(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> ARRAY;
            case OBJECT, POJO -> OBJECT;
            case BOOLEAN -> BOOLEAN;
            case NUMBER -> NUMBER;
            case NULL, MISSING -> NULL;
            case STRING, BINARY -> STRING;
        };
    }
}

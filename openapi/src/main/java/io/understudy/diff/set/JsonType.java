package io.understudy.diff.set;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The types of JSON values. {@code integer} is no type of its own: it is a number without a fraction. */
public enum JsonType {
    NULL,
    BOOLEAN,
    NUMBER,
    STRING,
    ARRAY,
    OBJECT;

    /** All types. */
    public static Set<JsonType> all() {
        return EnumSet.allOf(JsonType.class);
    }

    /** The type as schemas write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type that a schema's keyword names; empty for a name that is none. */
    public static Optional<JsonType> named(String name) {
        return switch (name) {
            case "null" -> Optional.of(NULL);
            case "boolean" -> Optional.of(BOOLEAN);
            case "number", "integer" -> Optional.of(NUMBER);
            case "string", "file" -> Optional.of(STRING);
            case "array" -> Optional.of(ARRAY);
            case "object" -> Optional.of(OBJECT);
            default -> Optional.empty();
        };
    }

    /** The type of a value. */
    public static JsonType of(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> ARRAY;
            case OBJECT, POJO -> OBJECT;
            case BOOLEAN -> BOOLEAN;
            case NUMBER -> NUMBER;
            case STRING, BINARY -> STRING;
            case NULL, MISSING -> NULL;
        };
    }
}

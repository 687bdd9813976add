package io.understudy.validation.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the types that a schema means, which not every schema says in so many words. */
final class TypeInference {
    private final JsonNode schema;

    TypeInference(JsonNode schema) {
        this.schema = schema;
    }

    /**
     * The types that a value can have; empty for any.
     *
     * @param same what the value must fit as well
     * @param either of what it must fit one
     */
    Set<Shape.Type> types(List<Shape.Traits> same, List<Shape.Traits> either) {
        EnumSet<Shape.Type> types = EnumSet.noneOf(Shape.Type.class);
        types.addAll(declared());
        if (types.isEmpty()) {
            same.stream()
                    .map(Shape.Traits::types)
                    .filter(some -> !some.isEmpty())
                    .findFirst()
                    .ifPresent(types::addAll);
        }
        if (types.isEmpty() && either.stream().noneMatch(part -> part.types().isEmpty())) {
            either.stream().map(Shape.Traits::types).forEach(types::addAll);
        }
        if (types.isEmpty()) {
            types.addAll(implied());
        }
        boolean nullable =
                schema.path("nullable").asBoolean() || schema.path("x-nullable").asBoolean();
        if (nullable && !types.isEmpty()) {
            types.add(Shape.Type.NULL);
        }
        return types;
    }

    private Set<Shape.Type> declared() {
        EnumSet<Shape.Type> types = EnumSet.noneOf(Shape.Type.class);
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            named(type.textValue()).ifPresent(types::add);
        }
        type.elements().forEachRemaining(name -> named(name.asText()).ifPresent(types::add));
        return types;
    }

    private static Optional<Shape.Type> named(String type) {
        return switch (type) {
            case "object" -> Optional.of(Shape.Type.OBJECT);
            case "array" -> Optional.of(Shape.Type.ARRAY);
            case "string", "file" -> Optional.of(Shape.Type.STRING);
            case "number", "integer" -> Optional.of(Shape.Type.NUMBER);
            case "boolean" -> Optional.of(Shape.Type.BOOLEAN);
            case "null" -> Optional.of(Shape.Type.NULL);
            default -> Optional.empty();
        };
    }

    /** A schema without a type that lists properties means objects; one that lists values means those. */
    private Collection<Shape.Type> implied() {
        EnumSet<Shape.Type> types = EnumSet.noneOf(Shape.Type.class);
        schema.path("enum").forEach(value -> types.add(typeOf(value)));
        if (schema.has("const")) {
            types.add(typeOf(schema.get("const")));
        }
        if (types.isEmpty() && (schema.path("properties").isObject() || schema.has("additionalProperties"))) {
            types.add(Shape.Type.OBJECT);
        }
        if (types.isEmpty() && schema.has("items")) {
            types.add(Shape.Type.ARRAY);
        }
        return types;
    }

    private static Shape.Type typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT, POJO -> Shape.Type.OBJECT;
            case ARRAY -> Shape.Type.ARRAY;
            case NUMBER -> Shape.Type.NUMBER;
            case BOOLEAN -> Shape.Type.BOOLEAN;
            case NULL, MISSING -> Shape.Type.NULL;
            case STRING, BINARY -> Shape.Type.STRING;
        };
    }
}

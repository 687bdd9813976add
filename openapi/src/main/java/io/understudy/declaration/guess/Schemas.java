package io.understudy.declaration.guess;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What schemas say about objects and lists, as far as a guess needs it: references are followed and the parts of
 * {@code allOf} laid together.
 *
 * @param documents where references lead to
 */
record Schemas(DocumentSet documents) {
    /** Schemas may refer to themselves. */
    private static final int MOST_STEPS = 20;

    private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");

    /** The schema that references lead to in the end. */
    Schema resolved(Schema schema) {
        Schema resolved = schema;
        for (int step = 0; step < MOST_STEPS && resolved.json().path("$ref").isTextual(); step++) {
            resolved = documents.target(resolved);
        }
        return resolved;
    }

    private List<Schema> parts(Schema schema) {
        List<Schema> parts = new ArrayList<>(List.of(resolved(schema)));
        for (int i = 0; i < parts.size() && parts.size() < MOST_STEPS; i++) {
            parts.get(i).items("allOf").forEach(part -> parts.add(resolved(part)));
        }
        return parts;
    }

    /** The properties of an object, by name, in order; none for anything else. */
    Map<String, Schema> properties(Schema schema) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        for (Schema part : parts(schema)) {
            Schema own = part.child("properties");
            own.json()
                    .properties()
                    .forEach(member -> properties.putIfAbsent(member.getKey(), resolved(own.child(member.getKey()))));
        }
        return properties;
    }

    Set<String> required(Schema schema) {
        Set<String> required = new LinkedHashSet<>();
        parts(schema).forEach(part -> part.json().path("required").forEach(name -> required.add(name.asText())));
        return required;
    }

    /** The items of a list; empty for anything else. */
    Optional<Schema> items(Schema schema) {
        Schema resolved = resolved(schema);
        return resolved.json().path("items").isObject()
                ? Optional.of(resolved(resolved.child("items")))
                : Optional.empty();
    }

    /** Whether values are of this type of JSON Schema, or null. */
    boolean is(String type, Schema schema) {
        return parts(schema).stream().anyMatch(part -> {
            JsonNode declared = part.json().path("type");
            return declared.asText().equals(type)
                    || (declared.isArray()
                            && declared.size() > 0
                            && declared.get(0).asText().equals(type));
        });
    }

    boolean isScalar(Schema schema) {
        return SCALARS.stream().anyMatch(type -> is(type, schema));
    }
}

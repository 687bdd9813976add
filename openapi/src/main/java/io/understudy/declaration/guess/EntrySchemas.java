package io.understudy.declaration.guess;

import io.understudy.document.DocumentSet;
import io.understudy.document.Schema;
import io.understudy.schema.SchemaView;
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
record EntrySchemas(DocumentSet documents) {
    private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");

    /** The schema that references lead to in the end. */
    Schema resolved(Schema schema) {
        return new SchemaView(schema, documents).resolved().schema();
    }

    private List<SchemaView> parts(Schema schema) {
        return new SchemaView(schema, documents).conjunction();
    }

    /** The properties of an object, by name, in order; none for anything else. */
    Map<String, Schema> properties(Schema schema) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        for (SchemaView part : parts(schema)) {
            part.properties()
                    .forEach((name, property) ->
                            properties.putIfAbsent(name, property.resolved().schema()));
        }
        return properties;
    }

    Set<String> required(Schema schema) {
        Set<String> required = new LinkedHashSet<>();
        parts(schema).forEach(part -> required.addAll(part.required()));
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
        return parts(schema).stream()
                .anyMatch(part -> part.types().stream().limit(1).anyMatch(type::equals));
    }

    /** Whether values may be sent, and must not be answered. */
    boolean isWriteOnly(Schema schema) {
        return parts(schema).stream()
                .anyMatch(part -> part.schema().json().path("writeOnly").asBoolean());
    }

    boolean isScalar(Schema schema) {
        return SCALARS.stream().anyMatch(type -> is(type, schema));
    }
}

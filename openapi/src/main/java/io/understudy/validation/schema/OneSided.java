package io.understudy.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the properties that one side of an exchange never sees, so that they are not missed there although they are
 * required (OpenAPI 3.1, section 4.8.24.2; 3.0, "Fixed Fields" of the Schema Object): those that some schema of the same
 * value calls {@code readOnly} or {@code writeOnly}, whichever of its schemas asks for them.
 */
final class OneSided {
    private static final List<String> IN_PLACE = List.of("allOf", "oneOf", "anyOf");
    private static final List<String> CONSEQUENCES = List.of("then", "else");

    private final DocumentSet documents;
    private final boolean needed;

    OneSided(DocumentSet documents) {
        this.documents = documents;
        this.needed = documents.roots().values().stream()
                .anyMatch(root -> root.findValue("readOnly") != null || root.findValue("writeOnly") != null);
    }

    /** The names of the properties that a value of this schema is excused from. */
    Set<String> excused(Schema schema, Direction direction) {
        if (!needed) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        for (Schema part : parts(schema)) {
            Schema properties = part.child("properties");
            properties.json().fieldNames().forEachRemaining(name -> {
                if (isHidden(properties.child(name), direction)) {
                    names.add(name);
                }
            });
        }
        return names;
    }

    /** Those of some names that a schema asks for. */
    Set<String> asked(Schema schema, Set<String> names) {
        if (names.isEmpty()) {
            return names;
        }
        Set<String> asked = new LinkedHashSet<>();
        parts(schema).forEach(part -> {
            part.json().path("required").forEach(name -> asked.add(name.asText()));
            part.json().path("dependentRequired").forEach(list -> list.forEach(name -> asked.add(name.asText())));
        });
        asked.retainAll(names);
        return Set.copyOf(asked);
    }

    private boolean isHidden(Schema property, Direction direction) {
        return parts(property).stream()
                .filter(part -> !part.json().path("$ref").isTextual() || part.version() == SpecificationVersion.V3_1)
                .anyMatch(part -> {
                    JsonNode json = part.json();
                    return direction.excuses(
                            json.path("readOnly").asBoolean(),
                            json.path("writeOnly").asBoolean());
                });
    }

    /** A schema and all that it says of the value itself in other schemas; each once. */
    private List<Schema> parts(Schema schema) {
        Deque<Schema> open = new ArrayDeque<>(List.of(schema));
        Set<Place> seen = new HashSet<>();
        List<Schema> parts = new ArrayList<>();
        while (!open.isEmpty()) {
            Schema part = open.remove();
            if (part.json().isObject() && seen.add(part.place())) {
                parts.add(part);
                String reference = part.json().path("$ref").textValue();
                if (reference != null) {
                    documents.find(part, reference).ifPresent(open::add);
                }
                IN_PLACE.forEach(keyword -> open.addAll(part.items(keyword)));
                CONSEQUENCES.forEach(keyword -> open.add(part.child(keyword)));
                Schema dependent = part.child("dependentSchemas");
                dependent.json().fieldNames().forEachRemaining(name -> open.add(dependent.child(name)));
            }
        }
        return parts;
    }
}

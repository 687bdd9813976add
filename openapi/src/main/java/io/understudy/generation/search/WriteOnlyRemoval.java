package io.understudy.generation.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.generation.shape.SchemaConstraint;
import io.understudy.generation.shape.Schemas;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes out of an example what is write-only (OpenAPI 3.1, section 4.8.24.2; 3.0, "Fixed Fields" of the Schema Object).
 *
 * @param schemas where references lead
 */
record WriteOnlyRemoval(Schemas schemas) {
    private static final List<String> IN_PLACE = List.of("allOf", "oneOf", "anyOf");

    /** The value without the properties that some schema of the demand, chosen or not, calls write-only. */
    JsonNode of(JsonNode value, SchemaConstraint demand) {
        return of(value, demand.schemas());
    }

    private JsonNode of(JsonNode value, List<Schema> demanded) {
        if (value.isObject()) {
            List<Schema> all = inPlace(demanded);
            ObjectNode kept = JsonNodeFactory.instance.objectNode();
            value.properties().forEach(entry -> {
                List<Schema> property = below(all, "properties", entry.getKey());
                if (!writeOnly(property)) {
                    kept.set(entry.getKey(), of(entry.getValue(), property));
                }
            });
            return kept;
        }
        if (value.isArray()) {
            List<Schema> items = inPlace(demanded).stream()
                    .map(schema -> schema.child("items"))
                    .filter(schema -> schema.json().isObject())
                    .toList();
            ArrayNode kept = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> kept.add(of(item, items)));
            return kept;
        }
        return value;
    }

    private static List<Schema> below(List<Schema> all, String keyword, String name) {
        return all.stream()
                .map(schema -> schema.child(keyword).child(name))
                .filter(schema -> schema.json().isObject())
                .toList();
    }

    private boolean writeOnly(List<Schema> property) {
        return inPlace(property).stream()
                .anyMatch(schema -> schema.json().path("writeOnly").asBoolean());
    }

    private List<Schema> inPlace(List<Schema> start) {
        Deque<Schema> open = new ArrayDeque<>(start);
        Set<Place> seen = new HashSet<>();
        List<Schema> all = new ArrayList<>();
        while (!open.isEmpty()) {
            Schema schema = open.pop();
            if (seen.add(schema.place())) {
                all.add(schema);
                if (Schemas.refers(schema)) {
                    open.push(schemas.target(schema));
                }
                IN_PLACE.forEach(keyword -> open.addAll(schema.items(keyword)));
            }
        }
        return all;
    }
}

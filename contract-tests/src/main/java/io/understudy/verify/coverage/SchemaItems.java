package io.understudy.verify.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The properties and permitted values that schemas declare, and those that a value shows.
 *
 * @param documents where references lead
 */
record SchemaItems(DocumentSet documents) {
    /** Bodies may be deeper; what is deeper does not count. */
    private static final int DEPTH = 12;

    /** What schemas are asked for. */
    interface Visitor {
        void property(Place place);

        void value(Place place, JsonNode value);
    }

    /** Tells all that a schema declares, once each. */
    void declared(Schema root, Set<Place> seen, Visitor visitor) {
        Deque<Schema> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Schema schema = open.pop();
            if (!schema.json().isObject() || !seen.add(schema.place())) {
                continue;
            }
            properties(schema).forEach(property -> {
                visitor.property(property.place());
                open.add(property);
            });
            Schema values = schema.child("enum");
            for (int index = 0; index < values.json().size(); index++) {
                visitor.value(values.place().child(index), values.json().get(index));
            }
            open.addAll(sameValue(schema));
            open.add(schema.child("items"));
            open.add(schema.child("additionalProperties"));
        }
    }

    /** Tells what a value shows of its schema. */
    void shown(Schema schema, JsonNode value, Visitor visitor) {
        shown(schema, value, DEPTH, visitor);
    }

    private void shown(Schema root, JsonNode value, int depth, Visitor visitor) {
        for (Schema schema : together(root)) {
            Schema values = schema.child("enum");
            for (int index = 0; index < values.json().size(); index++) {
                if (values.json().get(index).equals(value)) {
                    visitor.value(values.place().child(index), value);
                }
            }
            if (depth > 0) {
                inside(schema, value, depth - 1, visitor);
            }
        }
    }

    private void inside(Schema schema, JsonNode value, int depth, Visitor visitor) {
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            Schema property = schema.child("properties").child(member.getKey());
            if (property.json().isMissingNode()) {
                shown(schema.child("additionalProperties"), member.getValue(), depth, visitor);
            } else {
                visitor.property(property.place());
                shown(property, member.getValue(), depth, visitor);
            }
        }
        if (value.isArray()) {
            for (JsonNode item : value) {
                shown(schema.child("items"), item, depth, visitor);
            }
        }
    }

    /** A schema and all that speak of the same value. */
    private List<Schema> together(Schema root) {
        Deque<Schema> open = new ArrayDeque<>(List.of(root));
        Set<Place> seen = new HashSet<>();
        List<Schema> all = new ArrayList<>();
        while (!open.isEmpty()) {
            Schema schema = open.pop();
            if (schema.json().isObject() && seen.add(schema.place())) {
                all.add(schema);
                open.addAll(sameValue(schema));
            }
        }
        return all;
    }

    private List<Schema> sameValue(Schema schema) {
        List<Schema> more = new ArrayList<>();
        Stream.of("allOf", "anyOf", "oneOf").forEach(keyword -> more.addAll(schema.items(keyword)));
        if (schema.json().path("$ref").isTextual()) {
            more.add(documents.target(schema));
        }
        return more;
    }

    private static List<Schema> properties(Schema schema) {
        List<Schema> properties = new ArrayList<>();
        Schema all = schema.child("properties");
        all.json().fieldNames().forEachRemaining(name -> properties.add(all.child(name)));
        return properties;
    }
}

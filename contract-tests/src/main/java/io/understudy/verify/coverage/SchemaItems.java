package io.understudy.verify.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.schema.SchemaView;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        Deque<SchemaView> open = new ArrayDeque<>(List.of(new SchemaView(root, documents)));
        while (!open.isEmpty()) {
            for (SchemaView schema : open.pop().inPlace()) {
                if (!seen.add(schema.place())) {
                    continue;
                }
                schema.properties().values().forEach(property -> {
                    visitor.property(property.place());
                    open.add(property);
                });
                Place values = schema.place().child("enum");
                for (int index = 0; index < schema.json().path("enum").size(); index++) {
                    visitor.value(
                            values.child(index), schema.json().path("enum").get(index));
                }
                open.add(schema.child("items"));
                open.add(schema.child("additionalProperties"));
            }
        }
    }

    /** Tells what a value shows of its schema. */
    void shown(Schema schema, JsonNode value, Visitor visitor) {
        shown(new SchemaView(schema, documents), value, DEPTH, visitor);
    }

    private void shown(SchemaView root, JsonNode value, int depth, Visitor visitor) {
        for (SchemaView schema : root.inPlace()) {
            SchemaView values = schema.child("enum");
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

    private void inside(SchemaView schema, JsonNode value, int depth, Visitor visitor) {
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            SchemaView property = schema.child("properties").child(member.getKey());
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
}

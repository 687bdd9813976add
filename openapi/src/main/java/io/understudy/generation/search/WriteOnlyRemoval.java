package io.understudy.generation.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.generation.shape.SchemaConstraint;
import io.understudy.generation.shape.Schemas;
import io.understudy.schema.SchemaView;
import java.util.List;
import java.util.Optional;

/**
 * Takes out of an example what is write-only (OpenAPI 3.1, section 4.8.24.2; 3.0, "Fixed Fields" of the Schema Object).
 *
 * @param schemas where references lead
 */
record WriteOnlyRemoval(Schemas schemas) {

    /** The value without the properties that some schema of the demand, chosen or not, calls write-only. */
    JsonNode of(JsonNode value, SchemaConstraint demand) {
        return of(value, schemas.views(demand.schemas()));
    }

    private static JsonNode of(JsonNode value, List<SchemaView> demanded) {
        if (value.isObject()) {
            List<SchemaView> all = SchemaView.inPlace(demanded);
            ObjectNode kept = JsonNodeFactory.instance.objectNode();
            value.properties().forEach(entry -> {
                List<SchemaView> property = all.stream()
                        .map(view -> view.child("properties").child(entry.getKey()))
                        .toList();
                if (SchemaView.inPlace(property).stream().noneMatch(view -> view.isTrue("writeOnly"))) {
                    kept.set(entry.getKey(), of(entry.getValue(), property));
                }
            });
            return kept;
        }
        if (value.isArray()) {
            List<SchemaView> items = SchemaView.inPlace(demanded).stream()
                    .map(SchemaView::items)
                    .flatMap(Optional::stream)
                    .toList();
            ArrayNode kept = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> kept.add(of(item, items)));
            return kept;
        }
        return value;
    }
}

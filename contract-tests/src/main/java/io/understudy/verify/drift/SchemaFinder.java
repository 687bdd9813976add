package io.understudy.verify.drift;

import io.understudy.document.DocumentSet;
import io.understudy.document.Schema;
import io.understudy.schema.SchemaView;
import java.util.List;
import java.util.stream.Stream;

/** Finds the schemas that speak of one place of a value. */
final class SchemaFinder {
    private final DocumentSet documents;

    SchemaFinder(DocumentSet documents) {
        this.documents = documents;
    }

    /** The schemas for the value at these steps, below a schema: those of all that it is composed of by {@code allOf}. */
    List<Schema> at(Schema schema, List<String> steps) {
        List<SchemaView> found = new SchemaView(schema, documents).conjunction();
        for (String step : steps) {
            found = SchemaView.conjunction(
                    found.stream().flatMap(part -> below(part, step)).toList());
        }
        return found.stream().map(SchemaView::schema).toList();
    }

    private static Stream<SchemaView> below(SchemaView schema, String step) {
        if (schema.json().path("properties").has(step)) {
            return Stream.of(schema.child("properties").child(step));
        }
        String keyword = step.matches("[0-9]+") && schema.json().has("items") ? "items" : "additionalProperties";
        return Stream.of(schema.child(keyword)).filter(child -> child.json().isObject());
    }
}

package io.understudy.verify.drift;

import io.understudy.document.DocumentSet;
import io.understudy.document.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the schemas that speak of one place of a value. */
final class SchemaFinder {
    /** So many references may follow one another; more are a circle. */
    private static final int MOST_REFERENCES = 50;

    private final DocumentSet documents;

    SchemaFinder(DocumentSet documents) {
        this.documents = documents;
    }

    /** The schemas for the value at these steps, below a schema: those of all that it is composed of by {@code allOf}. */
    List<Schema> at(Schema schema, List<String> steps) {
        List<Schema> found = parts(schema);
        for (String step : steps) {
            List<Schema> next = new ArrayList<>();
            found.forEach(part -> below(part, step).forEach(child -> next.addAll(parts(child))));
            found = next;
        }
        return found;
    }

    private static Stream<Schema> below(Schema schema, String step) {
        if (schema.json().path("properties").has(step)) {
            return Stream.of(schema.child("properties").child(step));
        }
        String keyword = step.matches("[0-9]+") && schema.json().has("items") ? "items" : "additionalProperties";
        return schema.json().path(keyword).isObject() ? Stream.of(schema.child(keyword)) : Stream.empty();
    }

    private List<Schema> parts(Schema schema) {
        Schema target = schema;
        for (int count = 0; target.json().has("$ref") && count < MOST_REFERENCES; count++) {
            target = documents.target(target);
        }
        List<Schema> parts = new ArrayList<>(List.of(target));
        target.items("allOf").forEach(part -> parts.addAll(parts(part)));
        return parts;
    }
}

package io.understudy.generation.shape;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Schema;
import io.understudy.schema.SchemaView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Steps from a schema to the schemas that it holds and refers to.
 *
 * @param documents where references lead
 */
public record Schemas(DocumentSet documents) {
    /** Whether the schema is JSON Schema 2020-12, so that keywords beside a {@code $ref} count. */
    public static boolean modern(Schema schema) {
        return schema.version().hasJsonSchema();
    }

    /** Whether the schema refers to another. */
    public static boolean refers(Schema schema) {
        return schema.json().path("$ref").isTextual();
    }

    /** The schemas of an object such as that of {@code properties}, in the document's order. */
    public static Map<String, Schema> named(Schema schema, String keyword) {
        Schema map = schema.child(keyword);
        Map<String, Schema> named = new LinkedHashMap<>();
        map.json().properties().forEach(entry -> named.put(entry.getKey(), map.child(entry.getKey())));
        return named;
    }

    /** The schema that a {@code $ref} with this value, written in this schema, means. */
    public Schema at(Schema from, String reference) {
        return documents.target(from, reference);
    }

    /** The schema that a schema's {@code $ref} means. */
    public Schema target(Schema schema) {
        return documents.target(schema);
    }

    /** These schemas, as views. */
    public List<SchemaView> views(List<Schema> schemas) {
        return schemas.stream().map(schema -> new SchemaView(schema, documents)).toList();
    }

    /** Follows references as long as the schema says nothing else; a circle of them ends anywhere in it. */
    public Schema followed(Schema schema) {
        return new SchemaView(schema, documents).unaliased().schema();
    }

    /** Follows references whatever stands beside them. */
    public Schema resolved(Schema schema) {
        return new SchemaView(schema, documents).resolved().schema();
    }

    /** The last step of a schema's place: its name, where it stands among named schemas. */
    public static String name(Schema schema) {
        return schema.place().name();
    }

    /** Whether the schema stands where a document keeps its reusable schemas. */
    public static boolean isComponent(Schema schema) {
        String parent = schema.place().parent().pointer();
        return parent.endsWith("/schemas") || parent.endsWith("/definitions");
    }

    /** Whether anything fits the schema: it is {@code true}, empty or missing. */
    public static boolean anything(Schema schema) {
        JsonNode json = schema.json();
        return json.isObject() ? json.isEmpty() : !json.isBoolean() || json.booleanValue();
    }
}

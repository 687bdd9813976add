package io.understudy.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a schema says of the values that it describes, as written.
 *
 * @param schema the schema, which is no reference
 * @param documents where its references lead
 */
public record Shape(Schema schema, DocumentSet documents) {

    public static Shape of(Schema schema, DocumentSet documents) {
        if (!schema.json().has("$ref")) {
            return new Shape(schema, documents);
        }
        Place target =
                DocumentSet.resolve(schema.place(), schema.json().path("$ref").textValue());
        return of(new Schema(documents.at(target), schema.version(), target), documents);
    }

    /** Its properties, and those of all that it is made of. */
    public Map<String, Shape> properties() {
        Map<String, Shape> properties = new LinkedHashMap<>();
        JsonNode parts = schema.json().path("allOf");
        for (int index = 0; index < parts.size(); index++) {
            Place part = schema.place().child("allOf").child(index);
            properties.putAll(below(parts.get(index), part).properties());
        }
        schema.json().path("properties").properties().forEach(property -> {
            Place place = schema.place().child("properties").child(property.getKey());
            properties.put(property.getKey(), below(property.getValue(), place));
        });
        return properties;
    }

    public Shape property(String name) {
        return Optional.ofNullable(properties().get(name))
                .orElseThrow(() -> new AssertionError("no property " + name + " at " + schema.place()));
    }

    public Shape items() {
        return below(schema.json().path("items"), schema.place().child("items"));
    }

    /** Its description, on one line. */
    public String words() {
        return Words.of(schema.json());
    }

    private Shape below(JsonNode json, Place place) {
        return of(new Schema(json, schema.version(), place), documents);
    }
}

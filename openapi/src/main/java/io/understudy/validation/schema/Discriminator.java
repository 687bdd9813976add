package io.understudy.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names under which a discriminator knows its alternatives: those of its mapping, or else those of the schemas. */
final class Discriminator {
    private final Schema schema;
    private final DocumentSet documents;

    /**
     * @param schema the schema that holds the discriminator
     */
    Discriminator(Schema schema, DocumentSet documents) {
        this.schema = schema;
        this.documents = documents;
    }

    /** The alternatives by name; empty when one of them is no reference, because it has no name then. */
    Map<String, Schema> alternatives(Schema list) {
        Map<Place, Schema> unnamed = new LinkedHashMap<>();
        for (JsonNode alternative : list.json()) {
            if (!alternative.path("$ref").isTextual()) {
                return Map.of();
            }
            Schema target = at(alternative.path("$ref").textValue());
            unnamed.put(target.place(), target);
        }
        Map<String, Schema> byName = new LinkedHashMap<>();
        schema.json().path("discriminator").path("mapping").properties().forEach(entry -> {
            Schema target = mapped(entry.getValue().asText());
            if (!target.json().isMissingNode()) {
                byName.put(entry.getKey(), target);
            }
        });
        byName.values().forEach(target -> unnamed.remove(target.place()));
        unnamed.forEach((place, target) -> byName.put(place.name(), target));
        return byName;
    }

    /** A mapping's value is a reference or the bare name of a schema. */
    private Schema mapped(String value) {
        boolean reference = value.contains("#") || value.contains("/") || value.contains(".");
        return at(reference ? value : "#/components/schemas/" + value);
    }

    private Schema at(String reference) {
        Place place = DocumentSet.resolve(schema.place(), reference);
        return new Schema(documents.at(place), schema.version(), place);
    }
}

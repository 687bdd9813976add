package io.understudy.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.validation.schema.applicator.Alternatives;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names by which the discriminator of a schema of 3.x knows its alternatives: those of its mapping, or their own. */
final class DiscriminatorNames {
    private final Schema schema;
    private final DocumentSet documents;

    /**
     * @param schema the schema that holds the discriminator, if it has one
     */
    DiscriminatorNames(Schema schema, DocumentSet documents) {
        this.schema = schema;
        this.documents = documents;
    }

    /** The names of the alternatives in the list at a keyword; null when there is no discriminator. */
    Alternatives.@Nullable Names names(String keyword) {
        JsonNode discriminator = schema.json().path("discriminator");
        String property = discriminator.path("propertyName").textValue();
        if (property == null) {
            return null;
        }
        Map<Place, Integer> places = new HashMap<>();
        Map<String, Integer> names = new HashMap<>();
        List<Schema> alternatives = schema.items(keyword);
        for (int index = 0; index < alternatives.size(); index++) {
            int position = index;
            Schema alternative = alternatives.get(index);
            String reference = alternative.json().path("$ref").textValue();
            if (reference != null) {
                documents.find(alternative, reference).ifPresent(target -> {
                    places.put(target.place(), position);
                    names.put(target.place().name(), position);
                });
            }
        }
        discriminator.path("mapping").properties().forEach(entry -> {
            Integer position = places.get(mapped(entry.getValue().asText()));
            if (position != null) {
                names.put(entry.getKey(), position);
            }
        });
        return new Alternatives.Names(property, names);
    }

    /** A mapping's value is a reference or the bare name of a schema. */
    private @Nullable Place mapped(String value) {
        boolean reference = value.contains("#") || value.contains("/") || value.contains(".");
        return documents
                .find(schema, reference ? value : "#/components/schemas/" + value)
                .map(Schema::place)
                .orElse(null);
    }
}

package io.understudy.generation.shape;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names by which a discriminator tells schemas apart (OpenAPI 3.1, section 4.8.25; Swagger 2.0, Schema Object). */
record DiscriminatedSchemas(Schemas schemas) {

    /** The property that names the schema; empty when the schema has no discriminator. */
    static Optional<String> property(Schema schema) {
        JsonNode discriminator = schema.json().path("discriminator");
        String property = discriminator.isTextual()
                ? discriminator.textValue()
                : discriminator.path("propertyName").asText();
        return property.isEmpty() ? Optional.empty() : Optional.of(property);
    }

    /** The same alternatives, null at the end: any other value says more. */
    static List<Schema> nullLast(List<Schema> listed) {
        List<Schema> ordered = new ArrayList<>(listed);
        ordered.sort(Comparator.comparing(
                schema -> schema.json().path("type").asText().equals("null")));
        return ordered;
    }

    /**
     * The alternatives of a schema with a discriminator by name; none when one of them is no reference, because it has
     * no name then.
     *
     * @param listed what stands under its {@code oneOf} or {@code anyOf}
     */
    Map<String, Schema> named(Schema schema, List<Schema> listed) {
        Map<Place, Schema> unnamed = new LinkedHashMap<>();
        for (Schema alternative : listed) {
            if (!Schemas.refers(alternative)) {
                return Map.of();
            }
            Schema target = schemas.target(alternative);
            unnamed.put(target.place(), target);
        }
        Map<String, Schema> named = mapping(schema);
        named.values().forEach(target -> unnamed.remove(target.place()));
        unnamed.values().forEach(target -> named.put(Schemas.name(target), target));
        return named;
    }

    /** The name by which a schema's discriminator knows another schema. */
    String nameOf(Schema schema, Schema kind) {
        return mapping(schema).entrySet().stream()
                .filter(entry -> entry.getValue().place().equals(kind.place()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> Schemas.name(kind));
    }

    private Map<String, Schema> mapping(Schema schema) {
        Map<String, Schema> named = new LinkedHashMap<>();
        schema.json().path("discriminator").path("mapping").properties().forEach(entry -> {
            String value = entry.getValue().asText();
            boolean reference = value.contains("#") || value.contains("/") || value.contains(".");
            Schema target = schemas.at(schema, reference ? value : "#/components/schemas/" + value);
            if (!target.json().isMissingNode()) {
                named.put(entry.getKey(), target);
            }
        });
        return named;
    }
}

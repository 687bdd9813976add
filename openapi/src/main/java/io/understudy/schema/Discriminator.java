package io.understudy.schema;

import io.understudy.document.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names by which a property tells schemas apart (OpenAPI 3.1, section 4.8.25; Swagger 2.0, Schema Object).
 *
 * @param holder the schema that holds the discriminator
 * @param property the property that names a schema
 */
public record Discriminator(SchemaView holder, String property) {

    /**
     * Alternatives by name; none when one of them is no reference, because it has no name then.
     *
     * @param listed what stands under {@code oneOf} or {@code anyOf} of the schema
     */
    public Map<String, SchemaView> named(List<SchemaView> listed) {
        Map<Place, SchemaView> unnamed = new LinkedHashMap<>();
        for (SchemaView alternative : listed) {
            if (!alternative.refers()) {
                return Map.of();
            }
            SchemaView target = alternative.target();
            unnamed.put(target.place(), target);
        }
        Map<String, SchemaView> named = mapping();
        named.values().forEach(target -> unnamed.remove(target.place()));
        unnamed.values().forEach(target -> named.put(target.place().name(), target));
        return named;
    }

    /** The name by which the discriminator knows a schema. */
    public String nameOf(SchemaView kind) {
        return mapping().entrySet().stream()
                .filter(entry -> entry.getValue().place().equals(kind.place()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> kind.place().name());
    }

    /** The schemas of {@code mapping} by name, without those that do not exist. */
    public Map<String, SchemaView> mapping() {
        Map<String, SchemaView> named = new LinkedHashMap<>();
        holder.json().path("discriminator").path("mapping").properties().forEach(entry -> {
            String value = entry.getValue().asText();
            boolean reference = value.contains("#") || value.contains("/") || value.contains(".");
            SchemaView target = holder.target(reference ? value : "#/components/schemas/" + value);
            if (!target.json().isMissingNode()) {
                named.put(entry.getKey(), target);
            }
        });
        return named;
    }
}

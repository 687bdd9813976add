package io.understudy.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the definitions of 2.0 that inherit from another: those that hold it in {@code allOf}, and their heirs. */
final class Heirs {
    /** By what generators let a definition be called in a discriminator, if not by its own name. */
    private static final List<String> OTHER_NAMES = List.of("x-discriminator-value", "x-ms-discriminator-value");

    private final DocumentSet documents;

    Heirs(DocumentSet documents) {
        this.documents = documents;
    }

    /** The heirs of a definition by the name that a discriminator knows them by. */
    Map<String, Schema> of(Schema ancestor) {
        Place place = ancestor.place().parent();
        Schema definitions = new Schema(documents.at(place), ancestor.version(), place);
        Map<Place, List<Schema>> children = new LinkedHashMap<>();
        definitions.json().fieldNames().forEachRemaining(name -> {
            Schema definition = definitions.child(name);
            for (Schema part : definition.items("allOf")) {
                if (part.json().path("$ref").isTextual()) {
                    children.computeIfAbsent(parent(part), first -> new ArrayList<>())
                            .add(definition);
                }
            }
        });
        Map<String, Schema> heirs = new LinkedHashMap<>();
        collect(ancestor.place(), children, new HashSet<>(Set.of(ancestor.place())), heirs);
        return heirs;
    }

    private static void collect(
            Place ancestor, Map<Place, List<Schema>> children, Set<Place> seen, Map<String, Schema> heirs) {
        for (Schema child : children.getOrDefault(ancestor, List.of())) {
            if (seen.add(child.place())) {
                heirs.put(name(child), child);
                collect(child.place(), children, seen, heirs);
            }
        }
    }

    /** The name by which a discriminator knows a definition. */
    static String name(Schema definition) {
        for (String extension : OTHER_NAMES) {
            JsonNode name = definition.json().path(extension);
            if (name.isTextual()) {
                return name.textValue();
            }
        }
        return definition.place().name();
    }

    private static Place parent(Schema part) {
        try {
            return DocumentSet.resolve(part.place(), part.json().path("$ref").asText());
        } catch (IllegalArgumentException noReference) {
            return part.place();
        }
    }
}

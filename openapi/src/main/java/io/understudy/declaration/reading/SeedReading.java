package io.understudy.declaration.reading;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.contract.Contract;
import io.understudy.declaration.collection.Seed;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads seeds, with the examples that they are made of. */
final class SeedReading {
    private final DocumentSet documents;
    private final Place examples;

    SeedReading(Contract contract) {
        this.documents = contract.documents();
        this.examples = contract.place().child("components").child("examples");
    }

    List<Seed> seeds(DeclaredValue holder, String name) {
        return seeds(holder.items(name));
    }

    List<Seed> seeds(List<DeclaredValue> spots) {
        return spots.stream()
                .map(spot -> new Seed(
                        values(spot),
                        spot.members("set", Scripts::expression),
                        spot.json().path("times").asInt(1)))
                .toList();
    }

    private List<ObjectNode> values(DeclaredValue spot) {
        if (spot.has("example") == spot.has("values")) {
            spot.error("a seed has either an example or values");
            return List.of();
        }
        if (spot.has("values")) {
            return objects(spot.json().path("values"));
        }
        Optional<JsonNode> example = example(spot.child("example"));
        JsonPointer at = spot.pointer("at").orElse(JsonPointer.empty());
        JsonNode found = example.map(value -> value.at(at)).orElse(spot.json());
        List<ObjectNode> objects = found.isArray() ? objects(found) : objects(List.of(found));
        if (example.isPresent() && (objects.isEmpty() || (found.isArray() && objects.size() < found.size()))) {
            spot.child(spot.has("at") ? "at" : "example")
                    .error("there is neither an object nor a list of objects in the example at '" + at + "'");
        }
        return objects;
    }

    private Optional<JsonNode> example(DeclaredValue name) {
        Place place = examples.child(name.text());
        Set<Place> seen = new HashSet<>();
        JsonNode json = documents.at(place);
        while (json.path("$ref").isTextual() && seen.add(place)) {
            place = DocumentSet.resolve(place, json.path("$ref").textValue());
            json = documents.at(place);
        }
        if (!json.has("value")) {
            List<String> names = new ArrayList<>();
            documents.at(examples).fieldNames().forEachRemaining(names::add);
            name.error("there is no example '" + name.text() + "' under components/examples"
                    + SpellingSuggestion.suggestion(name.text(), names));
            return Optional.empty();
        }
        return Optional.of(json.path("value"));
    }

    private static List<ObjectNode> objects(Iterable<JsonNode> nodes) {
        List<ObjectNode> objects = new ArrayList<>();
        for (JsonNode node : nodes) {
            if (node instanceof ObjectNode object) {
                objects.add(object);
            }
        }
        return List.copyOf(objects);
    }
}

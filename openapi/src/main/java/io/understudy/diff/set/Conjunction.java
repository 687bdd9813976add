package io.understudy.diff.set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Schemas that one value must fit all at once.
 *
 * @param schemas the schemas; none when any value fits
 */
public record Conjunction(List<Schema> schemas) {
    /** What any value fits. */
    public static final Conjunction ANYTHING = new Conjunction(List.of());

    /** Leaves out schemas that any value fits, and repetitions. */
    public Conjunction {
        Set<Place> seen = new LinkedHashSet<>();
        schemas = schemas.stream()
                .filter(schema -> !isAnything(schema.json()))
                .filter(schema -> seen.add(schema.place()))
                .toList();
    }

    /** The conjunction of one schema. */
    public static Conjunction of(Schema schema) {
        return new Conjunction(List.of(schema));
    }

    /** The conjunction of one schema, or of none where nothing is declared. */
    public static Conjunction of(Optional<Schema> schema) {
        return schema.map(Conjunction::of).orElse(ANYTHING);
    }

    /** A schema that nothing fits, for a rule that another keyword implies. */
    public static Schema nothing(Schema owner, String keyword, String name) {
        return new Schema(
                BooleanNode.FALSE,
                owner.version(),
                owner.place().child(keyword).child(name).child("(absent)"));
    }

    private static boolean isAnything(JsonNode json) {
        return json.isObject() ? json.isEmpty() : !json.isBoolean() || json.booleanValue();
    }

    /** Whether any value fits. */
    public boolean isAnything() {
        return schemas.isEmpty();
    }

    /** Whether it says outright that nothing fits. */
    public boolean isNothing() {
        return schemas.stream()
                .anyMatch(schema -> schema.json().isBoolean() && !schema.json().booleanValue());
    }

    /** The places of the schemas: two conjunctions of one contract with one key are fitted by the same values. */
    Set<Place> key() {
        Set<Place> places = new LinkedHashSet<>();
        schemas.forEach(schema -> places.add(schema.place()));
        return places;
    }
}

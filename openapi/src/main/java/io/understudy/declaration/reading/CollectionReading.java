package io.understudy.declaration.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.declaration.collection.CollectionRule;
import io.understudy.declaration.collection.EntryReference;
import io.understudy.declaration.collection.Limit;
import io.understudy.declaration.collection.OrderBy;
import io.understudy.declaration.collection.Unique;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads collections.
 *
 * @param refusals reads their refusals
 * @param seeds reads their seeds
 * @param names the names of all collections
 */
record CollectionReading(Refusals refusals, SeedReading seeds, Set<String> names) {

    CollectionRule collection(String name, DeclaredValue spot) {
        return new CollectionRule(
                name,
                spot.text("key").orElse(""),
                seeds.seeds(spot, "seed"),
                spot.members("fields", field -> Optional.of(FieldReading.field(field))),
                order(spot),
                spot.items("unique").stream().map(this::unique).toList(),
                spot.items("limits").stream().map(this::limit).toList(),
                spot.items("references").stream().map(this::reference).toList(),
                refusals.rules(spot));
    }

    static List<OrderBy> order(DeclaredValue holder) {
        return holder.texts("order").stream().map(OrderBy::of).toList();
    }

    private Unique unique(DeclaredValue spot) {
        return new Unique(
                List.copyOf(spot.texts("fields")), spot.optional("refuse").map(refusals::refusal));
    }

    private Limit limit(DeclaredValue spot) {
        Map<String, JsonNode> where = new LinkedHashMap<>();
        spot.members("where").forEach((field, value) -> where.put(field, value.json()));
        return new Limit(
                where,
                spot.text("sum"),
                spot.json().path("atMost").decimalValue(),
                refusals.refusal(spot.child("refuse")));
    }

    private EntryReference reference(DeclaredValue spot) {
        checkName(spot.child("collection"), names);
        return new EntryReference(
                spot.text("field").orElse(""),
                spot.text("collection").orElse(""),
                spot.text("by"),
                spot.text("many"),
                refusals.refusal(spot.child("refuse")));
    }

    /** Reports the name of a collection that does not exist. */
    static void checkName(DeclaredValue spot, Set<String> names) {
        if (!names.contains(spot.text())) {
            spot.error(
                    "there is no collection '" + spot.text() + "'" + SpellingSuggestion.suggestion(spot.text(), names));
        }
    }
}

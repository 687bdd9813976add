package io.understudy.generation.shape;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * What a demand says of arrays.
 *
 * @param expansion the demand
 * @param schemas where references lead
 */
public record ArrayRule(ExpandedConstraint expansion, Schemas schemas) {

    /** How many of the first items have a schema of their own. */
    public int prefix() {
        return expansion
                .schemas()
                .mapToInt(schema -> prefix(schema).size())
                .max()
                .orElse(0);
    }

    /** In 2.0 and 3.0, and in older editions of JSON Schema, a list under {@code items} means the first items. */
    private static List<Schema> prefix(Schema schema) {
        List<Schema> items = schema.items("items");
        return items.isEmpty() ? schema.items("prefixItems") : items;
    }

    /** Whether no two items may be equal. */
    public boolean unique() {
        return expansion.values("uniqueItems").stream().anyMatch(JsonNode::asBoolean);
    }

    /** How many items there must be at least. */
    public int least() {
        int declared = Math.max(expansion.atLeast("minItems"), contained().size());
        return expansion.exclusions().items().isEmpty() ? declared : Math.max(declared, 1);
    }

    /** The schemas that some items must fit, each as often as that must be. */
    public List<Schema> contained() {
        List<Schema> contained = new ArrayList<>();
        expansion.schemas().filter(schema -> schema.json().has("contains")).forEach(schema -> {
            int times =
                    Schemas.modern(schema) ? schema.json().path("minContains").asInt(1) : 1;
            for (int time = 0; time < times; time++) {
                contained.add(schema.child("contains"));
            }
        });
        return contained;
    }

    /** The schemas that no more items may fit than must. */
    private List<Schema> limited() {
        return expansion
                .schemas()
                .filter(schema -> Schemas.modern(schema) && schema.json().has("maxContains"))
                .map(schema -> schema.child("contains"))
                .filter(schema -> !schema.json().isMissingNode())
                .toList();
    }

    /**
     * What an item must fit.
     *
     * @param also schemas that it must fit besides
     */
    public SchemaConstraint item(int index, List<Schema> also) {
        List<Schema> demanded = new ArrayList<>();
        List<ExpandedConstraint.Part> parts = expansion.parts();
        for (int place = 0; place < parts.size(); place++) {
            Schema schema = parts.get(place).schema();
            List<Schema> own = declaredFor(schema, index);
            demanded.addAll(own);
            if (own.isEmpty() && schema.json().has("unevaluatedItems") && also.isEmpty()) {
                boolean evaluated = parts.subList(place, parts.get(place).end()).stream()
                        .anyMatch(part -> !declaredFor(part.schema(), index).isEmpty());
                if (!evaluated) {
                    demanded.add(schema.child("unevaluatedItems"));
                }
            }
        }
        demanded.addAll(also);
        List<Schema> unfit = new ArrayList<>(also.isEmpty() ? limited() : List.of());
        unfit.addAll(index == 0 ? expansion.exclusions().items() : List.of());
        return SchemaConstraint.of(demanded, unfit, expansion.origin(), schemas);
    }

    private static List<Schema> declaredFor(Schema schema, int index) {
        if (!ExpandedConstraint.counts(schema)) {
            return List.of();
        }
        List<Schema> prefix = prefix(schema);
        if (index < prefix.size()) {
            return List.of(prefix.get(index));
        }
        Schema items = schema.child("items");
        return items.json().isObject() || items.json().isBoolean() ? List.of(items) : List.of();
    }
}

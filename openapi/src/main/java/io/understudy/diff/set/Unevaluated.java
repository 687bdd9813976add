package io.understudy.diff.set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import io.understudy.diff.set.ObjectSet.Facet;
import io.understudy.document.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads {@code unevaluatedProperties} and {@code unevaluatedItems} (JSON Schema 2020-12, section 11): within one
 * alternative it is known which schemas have spoken, and so which members and items are left.
 */
final class Unevaluated {
    private Unevaluated() {}

    static List<Alternative> members(List<Alternative> alternatives, Schema schema) {
        Schema rest = schema.child("unevaluatedProperties");
        if (rest.json().isMissingNode()) {
            return alternatives;
        }
        return alternatives.stream()
                .map(alternative -> {
                    ObjectSet objects = alternative.objects();
                    boolean all = objects.facets().stream().anyMatch(facet -> facet.additional() != null);
                    return all
                            ? alternative
                            : alternative.with(ObjectSet.facet(new Facet(
                                    saidNothing(schema, objects.declared()),
                                    saidNothing(schema, objects.patterns()),
                                    rest)));
                })
                .toList();
    }

    private static Map<String, Schema> saidNothing(Schema schema, Set<String> names) {
        Map<String, Schema> named = new LinkedHashMap<>();
        names.forEach(name -> named.put(name, anything(schema, name)));
        return named;
    }

    private static Schema anything(Schema schema, String name) {
        JsonNode json = BooleanNode.TRUE;
        return new Schema(json, schema.version(), schema.place().child("(said)").child(name));
    }

    static List<Alternative> items(List<Alternative> alternatives, Schema schema) {
        Schema rest = schema.child("unevaluatedItems");
        if (rest.json().isMissingNode()) {
            return alternatives;
        }
        return alternatives.stream()
                .map(alternative -> {
                    ArraySet arrays = alternative.arrays();
                    boolean all = arrays.facets().stream().anyMatch(facet -> facet.rest() != null)
                            || !arrays.contained().isEmpty();
                    List<Schema> first = IntStream.range(0, arrays.prefix())
                            .mapToObj(index -> anything(schema, "item" + index))
                            .toList();
                    return all ? alternative : alternative.with(ArraySet.facet(first, rest.json(), rest));
                })
                .toList();
    }
}

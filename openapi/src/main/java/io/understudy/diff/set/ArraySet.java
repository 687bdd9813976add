package io.understudy.diff.set;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which arrays are taken.
 *
 * @param least how many items there must be
 * @param most how many there may be
 * @param unique whether no two items may be equal
 * @param facets what each schema says of the items
 * @param contained what some items must be
 */
public record ArraySet(int least, int most, boolean unique, List<Facet> facets, List<Contained> contained) {
    static final ArraySet ALL = new ArraySet(0, TextSet.ENDLESS, false, List.of(), List.of());

    /**
     * What one schema says of the items.
     *
     * @param first the schemas of the first items
     * @param rest the schema of the others, if there is one
     */
    public record Facet(List<Schema> first, @Nullable Schema rest) {
        Stream<Schema> item(int index) {
            return index < first.size() ? Stream.of(first.get(index)) : Stream.ofNullable(rest);
        }
    }

    /**
     * What some items must be.
     *
     * @param schema what they must fit
     * @param least how many there must be of them
     * @param most how many there may be
     */
    public record Contained(Schema schema, int least, int most) {}

    public static ArraySet sizes(int least, int most) {
        return new ArraySet(least, most, false, List.of(), List.of());
    }

    public static ArraySet distinct() {
        return new ArraySet(0, TextSet.ENDLESS, true, List.of(), List.of());
    }

    public static ArraySet facet(List<Schema> first, JsonNode json, Schema rest) {
        return new ArraySet(
                0,
                TextSet.ENDLESS,
                false,
                List.of(new Facet(first, json.isObject() || json.isBoolean() ? rest : null)),
                List.of());
    }

    public static ArraySet containing(Contained contained) {
        return new ArraySet(0, TextSet.ENDLESS, false, List.of(), List.of(contained));
    }

    ArraySet meet(ArraySet other) {
        return new ArraySet(
                Math.max(least, other.least),
                Math.min(most, other.most),
                unique || other.unique,
                join(facets, other.facets),
                join(contained, other.contained));
    }

    public static <T> List<T> join(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    public boolean isEmpty() {
        return least > longest();
    }

    /** How many of the first items have a schema of their own. */
    public int prefix() {
        return facets.stream().mapToInt(facet -> facet.first().size()).max().orElse(0);
    }

    /** What the item at an index must fit. */
    public Conjunction item(int index) {
        return new Conjunction(
                facets.stream().flatMap(facet -> facet.item(index)).toList());
    }

    /** How many items there can be, be it because no further one fits. */
    public int longest() {
        int prefix = prefix();
        int longest = most;
        for (int index = prefix; index >= 0; index--) {
            if (item(index).isNothing()) {
                longest = Math.min(most, index);
            }
        }
        return longest;
    }
}

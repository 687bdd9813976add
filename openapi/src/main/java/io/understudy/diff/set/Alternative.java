package io.understudy.diff.set;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.Schema;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One of the sets of values that make up what a schema takes.
 *
 * @param types the types of the values
 * @param numbers which numbers
 * @param texts which texts
 * @param arrays which arrays
 * @param objects which objects
 * @param values the only values there are, when they are listed
 * @param exclusions what the values must not fit
 * @param hidden which way the values do not travel
 * @param origins the schemas that this was read from
 */
public record Alternative(
        Set<JsonType> types,
        NumberSet numbers,
        TextSet texts,
        ArraySet arrays,
        ObjectSet objects,
        @Nullable List<JsonNode> values,
        List<Exclusion> exclusions,
        Hidden hidden,
        List<Schema> origins) {
    /** All values. */
    static final Alternative ALL = new Alternative(
            JsonType.all(),
            NumberSet.ALL,
            TextSet.ALL,
            ArraySet.ALL,
            ObjectSet.ALL,
            null,
            List.of(),
            Hidden.NO,
            List.of());

    /**
     * What the values must not fit.
     *
     * @param schema the schema that they must not fit
     * @param sibling whether it is another alternative of the same {@code oneOf}, not one of {@code not}
     */
    public record Exclusion(Schema schema, boolean sibling) {}

    /**
     * Which way a value does not travel.
     *
     * @param readOnly it is not sent to the server
     * @param writeOnly it is not sent by the server
     */
    public record Hidden(boolean readOnly, boolean writeOnly) {
        static final Hidden NO = new Hidden(false, false);
    }

    public static Alternative of(Set<JsonType> types) {
        return ALL.with(types);
    }

    public Alternative with(Set<JsonType> other) {
        return new Alternative(other, numbers, texts, arrays, objects, values, exclusions, hidden, origins);
    }

    public Alternative with(NumberSet other) {
        return new Alternative(types, numbers.meet(other), texts, arrays, objects, values, exclusions, hidden, origins);
    }

    public Alternative with(TextSet other) {
        return new Alternative(types, numbers, texts.meet(other), arrays, objects, values, exclusions, hidden, origins);
    }

    public Alternative with(ArraySet other) {
        return new Alternative(types, numbers, texts, arrays.meet(other), objects, values, exclusions, hidden, origins);
    }

    public Alternative with(ObjectSet other) {
        return new Alternative(types, numbers, texts, arrays, objects.meet(other), values, exclusions, hidden, origins);
    }

    public Alternative with(List<JsonNode> listed) {
        return meet(new Alternative(
                listed.stream().map(JsonType::of).collect(Collectors.toSet()),
                NumberSet.ALL,
                TextSet.ALL,
                ArraySet.ALL,
                ObjectSet.ALL,
                listed,
                List.of(),
                Hidden.NO,
                List.of()));
    }

    public Alternative without(Exclusion exclusion) {
        return new Alternative(
                types,
                numbers,
                texts,
                arrays,
                objects,
                values,
                ArraySet.join(exclusions, List.of(exclusion)),
                hidden,
                origins);
    }

    public Alternative with(Hidden other, Schema origin) {
        return new Alternative(
                types,
                numbers,
                texts,
                arrays,
                objects,
                values,
                exclusions,
                new Hidden(hidden.readOnly || other.readOnly, hidden.writeOnly || other.writeOnly),
                ArraySet.join(origins, List.of(origin)));
    }

    /** What both take. */
    public Alternative meet(Alternative other) {
        List<JsonNode> both = values;
        if (values == null) {
            both = other.values;
        } else if (other.values != null) {
            List<JsonNode> theirs = other.values;
            both = values.stream()
                    .filter(value -> theirs.stream().anyMatch(their -> SameValue.test(value, their)))
                    .toList();
        }
        Set<JsonType> common = EnumSet.noneOf(JsonType.class);
        common.addAll(types);
        common.retainAll(other.types);
        return new Alternative(
                common,
                numbers.meet(other.numbers),
                texts.meet(other.texts),
                arrays.meet(other.arrays),
                objects.meet(other.objects),
                both,
                ArraySet.join(exclusions, other.exclusions),
                new Hidden(hidden.readOnly || other.hidden.readOnly, hidden.writeOnly || other.hidden.writeOnly),
                ArraySet.join(origins, other.origins));
    }

    /** The same without types of which no value is left. */
    public Alternative trimmed() {
        Set<JsonType> left = EnumSet.noneOf(JsonType.class);
        for (JsonType type : types) {
            boolean empty = switch (type) {
                case NUMBER -> numbers.isEmpty();
                case STRING -> texts.isEmpty();
                case ARRAY -> arrays.isEmpty();
                case OBJECT -> objects.isEmpty();
                case NULL, BOOLEAN -> false;
            };
            boolean listed = values == null || values.stream().anyMatch(value -> JsonType.of(value) == type);
            if (!empty && listed) {
                left.add(type);
            }
        }
        return with(left);
    }

    /** The types in words, with {@code integer} for whole numbers. */
    public String typeNames() {
        return types.stream()
                .map(type -> type == JsonType.NUMBER && numbers.whole() ? "integer" : type.label())
                .collect(Collectors.joining(" or "));
    }
}

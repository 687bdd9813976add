package io.understudy.validation.parameter.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.codec.style.Delimiter;
import io.understudy.codec.style.ValueKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One alternative of a schema, as far as it says how a text is to be read.
 *
 * @param types the types that it allows; empty when it does not say
 * @param prefix how the first items of an array are read
 * @param items how the other items are read, if it says so
 * @param properties how members of an object are read
 * @param others how other members are read, if it says so
 * @param delimiter what stands between the items of an array that is written as one text within another array, as 2.0
 *     has it
 */
public record TypedAlternative(
        Set<ValueType> types,
        List<SchemaValueReader> prefix,
        Optional<SchemaValueReader> items,
        Map<String, SchemaValueReader> properties,
        Optional<SchemaValueReader> others,
        Optional<Delimiter> delimiter) {
    /** What says nothing. */
    static final TypedAlternative ANY = of(Set.of());

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static TypedAlternative of(Set<ValueType> types) {
        return new TypedAlternative(types, List.of(), Optional.empty(), Map.of(), Optional.empty(), Optional.empty());
    }

    /** The kinds of values to try, in this order. */
    List<ValueKind> kinds() {
        if (types.isEmpty()) {
            return List.of(ValueKind.PRIMITIVE, ValueKind.ARRAY, ValueKind.OBJECT);
        }
        List<ValueKind> kinds = new ArrayList<>(3);
        if (types.contains(ValueType.OBJECT)) {
            kinds.add(ValueKind.OBJECT);
        }
        if (types.contains(ValueType.ARRAY)) {
            kinds.add(ValueKind.ARRAY);
        }
        if (types.stream().anyMatch(type -> type != ValueType.OBJECT && type != ValueType.ARRAY)) {
            kinds.add(ValueKind.PRIMITIVE);
        }
        return kinds;
    }

    /** Every way to read a value of texts as this alternative says. */
    List<JsonNode> values(ValueKind kind, JsonNode tree) {
        return switch (kind) {
            case PRIMITIVE -> Scalars.readings(tree.textValue(), types);
            case ARRAY -> List.of(array(tree));
            case OBJECT -> List.of(object(tree));
        };
    }

    private JsonNode array(JsonNode written) {
        boolean joined = written.size() == 1 && written.get(0).isTextual();
        JsonNode tree = joined
                ? delimiter
                        .map(between -> parts(between, written.get(0).textValue()))
                        .orElse(written)
                : written;
        ArrayNode array = NODES.arrayNode(tree.size());
        for (int index = 0; index < tree.size(); index++) {
            Optional<SchemaValueReader> reading = index < prefix.size() ? Optional.of(prefix.get(index)) : items;
            JsonNode item = tree.get(index);
            array.add(reading.map(as -> as.value(item)).orElse(item));
        }
        return array;
    }

    private static JsonNode parts(Delimiter between, String text) {
        ArrayNode parts = NODES.arrayNode();
        between.split(text).forEach(parts::add);
        return parts;
    }

    private JsonNode object(JsonNode tree) {
        ObjectNode object = NODES.objectNode();
        for (Map.Entry<String, JsonNode> member : tree.properties()) {
            Optional<SchemaValueReader> reading =
                    Optional.ofNullable(properties.get(member.getKey())).or(() -> others);
            object.set(
                    member.getKey(),
                    reading.map(as -> as.value(member.getValue())).orElse(member.getValue()));
        }
        return object;
    }

    /** What fits this alternative and the other one too. */
    TypedAlternative and(TypedAlternative other) {
        Map<String, SchemaValueReader> all = new LinkedHashMap<>(properties);
        other.properties.forEach((name, reading) -> all.merge(name, reading, SchemaValueReader::and));
        return new TypedAlternative(
                both(types, other.types),
                prefix.isEmpty() ? other.prefix : prefix,
                both(items, other.items),
                all,
                both(others, other.others),
                delimiter.or(other::delimiter));
    }

    private static Set<ValueType> both(Set<ValueType> left, Set<ValueType> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() ? right : left;
        }
        Set<ValueType> types = EnumSet.copyOf(left);
        types.retainAll(right);
        // Nothing fits both; the text that was sent is then the best to show.
        return types.isEmpty() ? Set.of(ValueType.STRING) : types;
    }

    private static Optional<SchemaValueReader> both(
            Optional<SchemaValueReader> left, Optional<SchemaValueReader> right) {
        return left.isPresent() && right.isPresent() ? Optional.of(left.get().and(right.get())) : left.or(() -> right);
    }
}

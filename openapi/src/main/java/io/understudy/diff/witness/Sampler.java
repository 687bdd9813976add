package io.understudy.diff.witness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.diff.set.Alternative;
import io.understudy.diff.set.ArraySet;
import io.understudy.diff.set.Conjunction;
import io.understudy.diff.set.JsonType;
import io.understudy.diff.set.ObjectSet;
import io.understudy.diff.set.Patterns;
import io.understudy.diff.set.SetReader;
import io.understudy.document.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes values of sets. They are likely to fit, but nothing here has asked a validator: what is excluded, and how formats
 * and patterns go together, is left to whoever does.
 */
final class Sampler {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** How deep values are nested at most. */
    private static final int DEPTH = 8;

    private static final int MOST = 12;

    /** An array or object of more items or members is not made. */
    private static final int LARGEST = 5_000;

    /** A name that no schema declares. */
    private static final String UNDECLARED = "undeclared";

    private final SetReader reader;

    Sampler(SetReader reader) {
        this.reader = reader;
    }

    /** Some values of a conjunction. */
    List<JsonNode> of(Conjunction conjunction) {
        return of(conjunction, DEPTH);
    }

    private List<JsonNode> of(Conjunction conjunction, int depth) {
        if (depth == 0) {
            return List.of();
        }
        return reader.read(conjunction).stream()
                .flatMap(alternative -> of(alternative, alternative.types(), depth).stream())
                .limit(MOST)
                .toList();
    }

    /** Some values of these types of an alternative. */
    List<JsonNode> of(Alternative alternative, Set<JsonType> types) {
        return of(alternative, types, DEPTH);
    }

    private List<JsonNode> of(Alternative alternative, Set<JsonType> types, int depth) {
        List<JsonNode> listed = alternative.values();
        if (listed != null) {
            return listed.stream()
                    .filter(value -> types.contains(JsonType.of(value)))
                    .toList();
        }
        // A text is what people expect to see where anything will do.
        return Stream.of(
                        JsonType.STRING,
                        JsonType.NUMBER,
                        JsonType.BOOLEAN,
                        JsonType.OBJECT,
                        JsonType.ARRAY,
                        JsonType.NULL)
                .filter(types::contains)
                .flatMap(type -> of(alternative, type, depth).stream().limit(MOST / 2))
                .toList();
    }

    private List<JsonNode> of(Alternative alternative, JsonType type, int depth) {
        return switch (type) {
            case NULL -> List.of(NullNode.getInstance());
            case BOOLEAN -> List.of(BooleanNode.TRUE, BooleanNode.FALSE);
            case NUMBER -> NumberSamples.inside(alternative.numbers());
            case STRING ->
                TextSamples.inside(alternative.texts()).stream()
                        .map(text -> (JsonNode) TextNode.valueOf(text))
                        .toList();
            case ARRAY ->
                Stream.of(
                                alternative.arrays().least(),
                                Math.max(1, alternative.arrays().least()))
                        .distinct()
                        .flatMap(size -> array(alternative, size, Map.of(), depth).stream())
                        .toList();
            case OBJECT -> objects(alternative, Map.of(), Set.of(), depth);
        };
    }

    /** An array of so many items, those at some indices given. */
    Optional<JsonNode> array(Alternative alternative, int size, Map<Integer, JsonNode> given) {
        return array(alternative, size, given, DEPTH);
    }

    private Optional<JsonNode> array(Alternative alternative, int size, Map<Integer, JsonNode> given, int depth) {
        ArraySet arrays = alternative.arrays();
        if (size > LARGEST) {
            return Optional.empty();
        }
        ArrayNode array = NODES.arrayNode();
        List<Conjunction> wanted = wanted(arrays);
        for (int index = 0; index < size; index++) {
            if (given.containsKey(index)) {
                array.add(given.get(index));
                continue;
            }
            List<Schema> all = new ArrayList<>(arrays.item(index).schemas());
            if (index < wanted.size()) {
                all.addAll(wanted.get(index).schemas());
            }
            Optional<JsonNode> item = fresh(new Conjunction(all), array, arrays.unique(), depth);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            array.add(item.get());
        }
        return Optional.of(array);
    }

    private static List<Conjunction> wanted(ArraySet arrays) {
        List<Conjunction> wanted = new ArrayList<>();
        arrays.contained().forEach(contained -> {
            for (int time = 0; time < Math.min(contained.least(), MOST); time++) {
                wanted.add(Conjunction.of(contained.schema()));
            }
        });
        return wanted;
    }

    private Optional<JsonNode> fresh(Conjunction conjunction, ArrayNode others, boolean unique, int depth) {
        List<JsonNode> samples = of(conjunction, depth - 1);
        if (!unique || samples.isEmpty()) {
            return samples.stream().findFirst();
        }
        Set<JsonNode> taken = new LinkedHashSet<>();
        others.forEach(taken::add);
        return samples.stream().filter(sample -> !taken.contains(sample)).findFirst();
    }

    /** Objects with some members given and some left out: one with what is required, one with all that is declared. */
    List<JsonNode> objects(Alternative alternative, Map<String, JsonNode> given, Set<String> absent) {
        return objects(alternative, given, absent, DEPTH);
    }

    private List<JsonNode> objects(
            Alternative alternative, Map<String, JsonNode> given, Set<String> absent, int depth) {
        Set<String> needed = reader.required(alternative.objects());
        Set<String> all = new LinkedHashSet<>(needed);
        all.addAll(alternative.objects().declared());
        return Stream.concat(
                        object(alternative, needed, given, absent, depth).stream(),
                        object(alternative, all, given, absent, depth).stream())
                .distinct()
                .toList();
    }

    private Optional<JsonNode> object(
            Alternative alternative, Set<String> names, Map<String, JsonNode> given, Set<String> absent, int depth) {
        ObjectSet objects = alternative.objects();
        Set<String> needed = reader.required(objects);
        Map<String, JsonNode> members = new LinkedHashMap<>();
        for (String name : names) {
            if (!absent.contains(name) && !given.containsKey(name)) {
                Optional<JsonNode> value = member(objects, name, depth);
                if (value.isEmpty() && needed.contains(name)) {
                    return Optional.empty();
                }
                value.ifPresent(known -> members.put(name, known));
            }
        }
        members.putAll(given);
        fill(objects, members, absent, Math.min(objects.least(), LARGEST), depth);
        ObjectNode object = NODES.objectNode();
        members.forEach(object::set);
        return Optional.of(object);
    }

    /** A value for a member; none for one that does not travel this way. */
    private Optional<JsonNode> member(ObjectSet objects, String name, int depth) {
        Conjunction child = objects.child(name, Patterns::matches);
        return reader.hidden(child)
                ? Optional.empty()
                : of(child, depth - 1).stream().findFirst();
    }

    private void fill(ObjectSet objects, Map<String, JsonNode> members, Set<String> absent, int least, int depth) {
        for (String name : objects.declared()) {
            if (members.size() < least && !absent.contains(name) && !members.containsKey(name)) {
                member(objects, name, depth).ifPresent(value -> members.put(name, value));
            }
        }
        for (int number = 1; members.size() < least && number <= LARGEST; number++) {
            Optional<JsonNode> value = member(objects, UNDECLARED + number, depth);
            if (value.isEmpty()) {
                return;
            }
            members.put(UNDECLARED + number, value.get());
        }
    }

    /** An object of so many members. */
    Optional<JsonNode> object(Alternative alternative, int size) {
        if (size > LARGEST) {
            return Optional.empty();
        }
        Map<String, JsonNode> members = new LinkedHashMap<>();
        for (String name : reader.required(alternative.objects())) {
            member(alternative.objects(), name, DEPTH).ifPresent(value -> members.put(name, value));
        }
        fill(alternative.objects(), members, Set.of(), size, DEPTH);
        ObjectNode object = NODES.objectNode();
        members.forEach(object::set);
        return Optional.of(object);
    }

    /** A name that is not declared, neither here nor among others. */
    static String undeclared(ObjectSet objects, Set<String> others) {
        String name = UNDECLARED;
        while (objects.declared().contains(name) || others.contains(name) || isPatterned(objects, name)) {
            name += "_";
            if (name.length() > UNDECLARED.length() + MOST) {
                return "\u672a\u58f0\u660e";
            }
        }
        return name;
    }

    private static boolean isPatterned(ObjectSet objects, String name) {
        return objects.patterns().stream().anyMatch(pattern -> Patterns.matches(pattern, name));
    }
}

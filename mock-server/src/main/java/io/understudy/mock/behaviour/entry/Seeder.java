package io.understudy.mock.behaviour.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.declaration.collection.CollectionRule;
import io.understudy.declaration.collection.Seed;
import io.understudy.mock.behaviour.call.ExpressionScope;
import io.understudy.mock.state.ComparableText;
import io.understudy.mock.state.log.Change;
import io.understudy.mock.state.log.Change.Keyed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works out what collections start with. */
public final class Seeder {
    private final RandomTexts random;

    /** A seeder whose random fields come from here. */
    public Seeder(RandomTexts random) {
        this.random = random;
    }

    /** The entries that these seeds give a collection, in place of all that it has. */
    public Change replace(CollectionRule rule, List<Seed> seeds, ExpressionScope scope, SequenceNumbers numbers) {
        EntryMaker maker = new EntryMaker(rule, random);
        Map<String, Keyed> entries = new LinkedHashMap<>();
        for (Seed seed : seeds) {
            int index = 0;
            for (int round = 0; round < seed.times(); round++) {
                for (ObjectNode value : seed.values()) {
                    ObjectNode given = given(seed, value, scope.withIndex(index));
                    add(maker.create(given, true, scope, numbers, entries::containsKey), rule, entries);
                    index++;
                }
            }
        }
        return new Change.Replace(rule.name(), new ArrayList<>(entries.values()));
    }

    /** The entries that somebody loads into a collection, in place of all that it has. */
    public Change load(CollectionRule rule, List<ObjectNode> values, ExpressionScope scope, SequenceNumbers numbers) {
        return replace(rule, List.of(new Seed(values, Map.of(), 1)), scope, numbers);
    }

    private static ObjectNode given(Seed seed, ObjectNode value, ExpressionScope scope) {
        ObjectNode given = value.deepCopy();
        seed.set()
                .forEach((field, expression) ->
                        expression.evaluate(scope.withEntry(value)).ifPresent(result -> given.set(field, result)));
        return given;
    }

    private static void add(ObjectNode entry, CollectionRule rule, Map<String, Keyed> entries) {
        String key = ComparableText.of(entry.path(rule.key())).orElseThrow(() -> new KeylessEntryException(rule));
        entries.put(key, new Keyed(key, entry));
    }
}

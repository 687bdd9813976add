package io.understudy.mock.behaviour.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.declaration.collection.CollectionRule;
import io.understudy.declaration.collection.EntryReference;
import io.understudy.declaration.collection.Limit;
import io.understudy.declaration.collection.Unique;
import io.understudy.declaration.refusal.Occasion;
import io.understudy.declaration.refusal.Refusal;
import io.understudy.declaration.refusal.RefusalRule;
import io.understudy.mock.behaviour.call.ExpressionScope;
import io.understudy.mock.state.ComparableText;
import io.understudy.mock.state.EntryCollection;
import io.understudy.mock.state.SessionContents;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether a collection may have an entry.
 *
 * @param rule what is declared of the collection
 */
public record EntryCheck(CollectionRule rule) {

    /** Why a collection may not have an entry. */
    public sealed interface Objection {
        /** A rule of the contract says so. */
        record Declared(Refusal refusal) implements Objection {}

        /** It goes without saying. */
        record Implied(Occasion occasion) implements Objection {}
    }

    /**
     * The first reason against an entry: references, rules, uniqueness, and then limits.
     *
     * @param scope sees the entry
     * @param key the key that it has or is to have
     * @param isNew whether the key must not be there yet
     */
    public Optional<Objection> objection(ExpressionScope scope, String key, ObjectNode entry, boolean isNew) {
        SessionContents contents = scope.contents();
        EntryCollection collection = contents.collection(rule.name());
        return dangling(entry, contents)
                .or(() -> broken(rule.rules(), scope))
                .<Objection>map(Objection.Declared::new)
                .or(() -> taken(collection, key, entry, isNew))
                .or(() -> collection.excess(key, entry).map(Limit::refuse).map(Objection.Declared::new));
    }

    private Optional<Refusal> dangling(ObjectNode entry, SessionContents contents) {
        for (EntryReference reference : rule.references()) {
            if (dangles(reference, entry, contents)) {
                return Optional.of(reference.refuse());
            }
        }
        return Optional.empty();
    }

    /** The refusal of the first rule that does not hold. */
    public static Optional<Refusal> broken(List<RefusalRule> rules, ExpressionScope scope) {
        for (RefusalRule rule : rules) {
            if (!rule.must().holds(scope)) {
                return Optional.of(rule.refuse());
            }
        }
        return Optional.empty();
    }

    private static Optional<Objection> taken(EntryCollection collection, String key, ObjectNode entry, boolean isNew) {
        if (isNew && collection.get(key).isPresent()) {
            return Optional.of(new Objection.Implied(Occasion.CONFLICT));
        }
        return collection.clash(key, entry).map(EntryCheck::objection);
    }

    private static Objection objection(Unique unique) {
        return unique.refuse()
                .<Objection>map(Objection.Declared::new)
                .orElseGet(() -> new Objection.Implied(Occasion.CONFLICT));
    }

    private static boolean dangles(EntryReference reference, ObjectNode entry, SessionContents contents) {
        JsonNode value = entry.path(reference.field());
        if (ComparableText.isEmpty(value)) {
            return false;
        }
        EntryCollection target = contents.collection(reference.collection());
        String field = reference.by().orElse(target.rule().key());
        return names(value, reference.many())
                .anyMatch(name -> target.find(field, name).isEmpty());
    }

    private static Stream<String> names(JsonNode value, Optional<String> separator) {
        if (value.isArray()) {
            Stream.Builder<String> names = Stream.builder();
            value.forEach(item -> ComparableText.of(item).ifPresent(names::add));
            return names.build();
        }
        String text = ComparableText.of(value).orElse("");
        return separator
                .map(mark -> Arrays.stream(text.split(Pattern.quote(mark), -1)).map(String::strip))
                .orElseGet(() -> Stream.of(text));
    }
}

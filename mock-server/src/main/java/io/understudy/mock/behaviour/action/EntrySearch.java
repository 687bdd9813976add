package io.understudy.mock.behaviour.action;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.declaration.action.Input;
import io.understudy.declaration.action.Lookup;
import io.understudy.declaration.refusal.Occasion;
import io.understudy.declaration.refusal.Refusal;
import io.understudy.declaration.refusal.RefusalRule;
import io.understudy.mock.behaviour.call.Call;
import io.understudy.mock.behaviour.call.ExpressionScope;
import io.understudy.mock.behaviour.entry.EntryCheck;
import io.understudy.mock.behaviour.entry.EntryCheck.Objection;
import io.understudy.mock.state.ComparableText;
import io.understudy.mock.state.Entry;
import io.understudy.mock.state.EntryCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the entry that a call is about.
 *
 * @param collection the name of the collection
 * @param by which parameters say which entry
 * @param rules what must hold of it
 */
record EntrySearch(String collection, Lookup by, List<RefusalRule> rules) {

    /** What a search comes to. */
    sealed interface Result {
        /** There is such an entry. */
        record Found(Entry entry) implements Result {}

        /** There is none, or a rule of the operation does not hold. */
        record Nothing(ActionResult.Refused refused) implements Result {}
    }

    Result find(Call call, ExpressionScope scope) {
        Optional<Entry> found = entry(call, scope.contents().collection(collection));
        if (found.isEmpty()) {
            return new Result.Nothing(new ActionResult.Refused(new Objection.Implied(Occasion.NOT_FOUND), scope));
        }
        ExpressionScope seen = scope.withEntry(found.get().value());
        Optional<Refusal> broken = EntryCheck.broken(rules, seen);
        return broken.isPresent()
                ? new Result.Nothing(new ActionResult.Refused(new Objection.Declared(broken.get()), seen))
                : new Result.Found(found.get());
    }

    /** With several parameters, the entry that the first names must have the values of the others. */
    private Optional<Entry> entry(Call call, EntryCollection entries) {
        Optional<Entry> found = Optional.empty();
        boolean first = true;
        for (Map.Entry<Input, List<String>> each : by.by().entrySet()) {
            Optional<String> text = call.value(each.getKey()).flatMap(ComparableText::of);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            found = first
                    ? first(entries, each.getValue(), text.get())
                    : found.filter(entry -> has(entry, each.getValue(), text.get()));
            first = false;
        }
        return found;
    }

    private static Optional<Entry> first(EntryCollection entries, List<String> fields, String text) {
        return fields.stream()
                .flatMap(field -> entries.find(field, text).stream())
                .findFirst();
    }

    private static boolean has(Entry entry, List<String> fields, String text) {
        return fields.stream()
                .anyMatch(field -> ComparableText.of(entry.value().path(field))
                        .filter(text::equals)
                        .isPresent());
    }

    /** The entries that exist of several, in the order in which they were asked for. */
    List<Entry> many(Call call, ExpressionScope scope) {
        EntryCollection entries = scope.contents().collection(collection);
        Set<Entry> found = new LinkedHashSet<>();
        by.by()
                .forEach((input, fields) -> call.value(input)
                        .ifPresent(value -> texts(value)
                                .forEach(text -> first(entries, fields, text).ifPresent(found::add))));
        return List.copyOf(found);
    }

    private static List<String> texts(JsonNode value) {
        if (value.isArray()) {
            List<String> texts = new ArrayList<>();
            value.forEach(item -> ComparableText.of(item).ifPresent(texts::add));
            return texts;
        }
        return ComparableText.of(value)
                .map(text ->
                        Arrays.stream(text.split(",", -1)).map(String::strip).toList())
                .orElse(List.of());
    }
}

package io.understudy.mock.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.declaration.collection.Unique;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which entry has the values that no two may have. */
final class UniqueIndex {
    private final Unique unique;
    private final Map<List<String>, String> owners = new HashMap<>();

    UniqueIndex(Unique unique) {
        this.unique = unique;
    }

    Unique unique() {
        return unique;
    }

    /** The key of the entry with these values. */
    Optional<String> owner(List<String> values) {
        return Optional.ofNullable(owners.get(values));
    }

    /** The key of the entry that has the values of this one. */
    Optional<String> owner(ObjectNode entry) {
        return values(entry).flatMap(this::owner);
    }

    void add(Entry entry) {
        // Seeds may break the rule; the first of two keeps the values.
        values(entry.value()).ifPresent(values -> owners.putIfAbsent(values, entry.key()));
    }

    void remove(Entry entry) {
        values(entry.value()).ifPresent(values -> owners.remove(values, entry.key()));
    }

    void clear() {
        owners.clear();
    }

    private Optional<List<String>> values(ObjectNode entry) {
        List<String> values = new ArrayList<>();
        for (String field : unique.fields()) {
            Optional<String> text = ComparableText.of(entry.path(field));
            if (text.isEmpty()) {
                return Optional.empty();
            }
            values.add(text.get());
        }
        return Optional.of(values);
    }
}

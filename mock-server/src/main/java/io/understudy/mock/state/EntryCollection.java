package io.understudy.mock.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.declaration.collection.CollectionRule;
import io.understudy.declaration.collection.Limit;
import io.understudy.declaration.collection.Unique;
import io.understudy.mock.state.log.Change.Keyed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entries of one collection. Whoever reads or writes it holds the lock of its session. */
public final class EntryCollection {
    private final CollectionRule rule;
    private final Comparator<Entry> order;
    private final List<UniqueIndex> unique;
    private final List<LimitCounter> counters;
    private final Map<String, Entry> byKey = new HashMap<>();
    private final List<Entry> ordered = new ArrayList<>();
    private long created;

    EntryCollection(CollectionRule rule) {
        this.rule = rule;
        this.order = EntryOrder.of(rule.order());
        this.unique = rule.unique().stream().map(UniqueIndex::new).toList();
        this.counters = rule.limits().stream().map(LimitCounter::new).toList();
    }

    /** What is declared of it. */
    public CollectionRule rule() {
        return rule;
    }

    /** All entries in order; a view that changes with the collection. */
    public List<Entry> all() {
        return Collections.unmodifiableList(ordered);
    }

    /** The entry with this key. */
    public Optional<Entry> get(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The first entry in order whose field has this value. */
    public Optional<Entry> find(String field, String text) {
        if (field.equals(rule.key())) {
            return get(text);
        }
        for (UniqueIndex index : unique) {
            if (index.unique().fields().equals(List.of(field))) {
                return index.owner(List.of(text)).flatMap(this::get);
            }
        }
        return ordered.stream()
                .filter(entry -> ComparableText.of(entry.value().path(field))
                        .filter(text::equals)
                        .isPresent())
                .findFirst();
    }

    /**
     * The first rule of uniqueness that an entry would break.
     *
     * @param key the key that the entry has or is to have
     */
    public Optional<Unique> clash(String key, ObjectNode entry) {
        for (UniqueIndex index : unique) {
            if (index.owner(entry).filter(owner -> !owner.equals(key)).isPresent()) {
                return Optional.of(index.unique());
            }
        }
        return Optional.empty();
    }

    /**
     * The first limit that would be exceeded, if the entry takes more of it than the one before it.
     *
     * @param key the key that the entry has or is to have
     */
    public Optional<Limit> excess(String key, ObjectNode entry) {
        @Nullable Entry before = byKey.get(key);
        for (LimitCounter counter : counters) {
            if (counter.wouldExceed(before == null ? null : before.value(), entry)) {
                return Optional.of(counter.limit());
            }
        }
        return Optional.empty();
    }

    void put(String key, ObjectNode value) {
        Entry before = byKey.get(key);
        if (before != null) {
            take(before);
        }
        Entry entry = new Entry(key, value, before == null ? created++ : before.position());
        byKey.put(key, entry);
        ordered.add(placeOf(entry), entry);
        unique.forEach(index -> index.add(entry));
        counters.forEach(counter -> counter.add(value));
    }

    /** Most entries are the last when they come. */
    private int placeOf(Entry entry) {
        int last = ordered.size() - 1;
        if (last < 0 || order.compare(ordered.get(last), entry) < 0) {
            return last + 1;
        }
        int found = Collections.binarySearch(ordered, entry, order);
        return found < 0 ? -found - 1 : found;
    }

    void remove(String key) {
        Entry entry = byKey.remove(key);
        if (entry != null) {
            take(entry);
        }
    }

    private void take(Entry entry) {
        ordered.remove(Collections.binarySearch(ordered, entry, order));
        unique.forEach(index -> index.remove(entry));
        counters.forEach(counter -> counter.remove(entry.value()));
    }

    void replace(List<Keyed> entries) {
        byKey.clear();
        ordered.clear();
        unique.forEach(UniqueIndex::clear);
        counters.forEach(LimitCounter::clear);
        created = 0;
        entries.forEach(keyed -> put(keyed.key(), keyed.entry()));
    }

    /** All entries with their keys, the oldest first. */
    List<Keyed> byAge() {
        return ordered.stream()
                .sorted(Comparator.comparing(Entry::position))
                .map(entry -> new Keyed(entry.key(), entry.value()))
                .toList();
    }
}

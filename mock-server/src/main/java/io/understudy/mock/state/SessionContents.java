package io.understudy.mock.state;

import io.understudy.declaration.collection.CollectionRule;
import io.understudy.mock.state.log.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that one session holds. Whoever reads or writes it holds the session's lock. */
public final class SessionContents {
    /** The collection of tokens that were given out; its entries are keyed by the token. */
    public static final String TOKENS = "$tokens";

    private final Map<String, EntryCollection> collections = new LinkedHashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private String scenario = "";
    private long version;

    SessionContents(Iterable<CollectionRule> rules) {
        for (CollectionRule rule : rules) {
            collections.put(rule.name(), new EntryCollection(rule));
        }
        collections.put(
                TOKENS,
                new EntryCollection(new CollectionRule(
                        TOKENS, "token", List.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of())));
    }

    /** How many batches of changes led here. */
    public long version() {
        return version;
    }

    /** The scenario that is on; {@code ""} for none. */
    public String scenario() {
        return scenario;
    }

    /** The collection with this name, if one is declared. */
    public Optional<EntryCollection> find(String name) {
        return Optional.ofNullable(collections.get(name));
    }

    /** The collection with this name, which must be declared. */
    public EntryCollection collection(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("there is no collection " + name));
    }

    /** The names of all declared collections. */
    public List<String> names() {
        return collections.keySet().stream()
                .filter(name -> !name.equals(TOKENS))
                .toList();
    }

    /** The last number that a sequence has given out; empty when it has given out none. */
    public Optional<Long> last(String sequence) {
        return Optional.ofNullable(sequences.get(sequence));
    }

    void apply(long newVersion, List<Change> changes) {
        changes.forEach(this::apply);
        version = newVersion;
    }

    /** Collections that the contract does not declare any more are passed over. */
    private void apply(Change change) {
        if (change instanceof Change.Put put) {
            find(put.collection()).ifPresent(collection -> collection.put(put.key(), put.entry()));
        } else if (change instanceof Change.Remove remove) {
            find(remove.collection()).ifPresent(collection -> collection.remove(remove.key()));
        } else if (change instanceof Change.Replace replace) {
            find(replace.collection()).ifPresent(collection -> collection.replace(replace.entries()));
        } else if (change instanceof Change.Sequence sequence) {
            sequences.put(sequence.name(), sequence.last());
        } else {
            scenario = ((Change.Scenario) change).name();
        }
    }

    /** The changes that lead from nothing to this. */
    List<Change> summary() {
        List<Change> changes = new ArrayList<>();
        collections.forEach((name, collection) -> changes.add(new Change.Replace(name, collection.byAge())));
        sequences.forEach((name, last) -> changes.add(new Change.Sequence(name, last)));
        changes.add(new Change.Scenario(scenario));
        return changes;
    }
}

package io.understudy.diff.report;

import io.understudy.diff.change.ChangeRule;
import io.understudy.diff.change.ContractChange;
import io.understudy.document.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes that one edit of the contract made: those of a schema that several operations share.
 *
 * @param changes the changes, at least one
 */
record Cause(List<ContractChange> changes) {

    private record Key(
            ChangeRule rule,
            Object effect,
            String sentence,
            @Nullable Place older,
            @Nullable Place newer) {}

    /** The causes of changes, in the order in which they were found. */
    static List<Cause> of(List<ContractChange> changes) {
        Map<Key, List<ContractChange>> causes = new LinkedHashMap<>();
        for (ContractChange change : changes) {
            Key key = new Key(change.rule(), change.effect(), change.sentence(), change.older(), change.newer());
            causes.computeIfAbsent(key, first -> new ArrayList<>()).add(change);
        }
        return causes.values().stream().map(Cause::new).toList();
    }

    /** The change that stands for all. */
    ContractChange first() {
        return changes.get(0);
    }

    /** The places of the others, for people. */
    List<String> others() {
        return changes.subList(1, changes.size()).stream()
                .map(change ->
                        change.where().isEmpty() ? change.operation() : change.operation() + ", " + change.where())
                .toList();
    }
}

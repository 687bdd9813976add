package io.understudy.diff;

import io.understudy.diff.change.ChangeRule;
import io.understudy.diff.change.ContractChange;
import io.understudy.diff.change.ContractChange.ValueChange;
import io.understudy.diff.change.Effect;
import io.understudy.document.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The changes found so far. */
final class ChangeList {
    private final List<ContractChange> changes = new ArrayList<>();

    /**
     * Where changes are found.
     *
     * @param operation the operation, for people
     * @param where the part of it, for people
     * @param older where the older edition speaks of it, if it does
     * @param newer where the newer edition speaks of it, if it does
     */
    record Spot(
            String operation,
            String where,
            @Nullable Place older,
            @Nullable Place newer) {
        Spot at(String part, @Nullable Place olderPart, @Nullable Place newerPart) {
            return new Spot(operation, part, olderPart, newerPart);
        }
    }

    void add(ChangeRule rule, boolean breaking, Spot spot, String sentence) {
        add(rule, breaking ? Effect.BREAKING : Effect.COMPATIBLE, spot, sentence, null);
    }

    void add(ChangeRule rule, Effect effect, Spot spot, String sentence, @Nullable ValueChange value) {
        changes.add(new ContractChange(
                rule, effect, spot.operation(), spot.where(), sentence, value, spot.older(), spot.newer()));
    }

    /** All changes, the breaking ones first, each as often as it was found in different places. */
    List<ContractChange> sorted() {
        return changes.stream()
                .distinct()
                .sorted(Comparator.comparing(ContractChange::effect))
                .toList();
    }
}

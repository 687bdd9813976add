package io.understudy.lint.structure;

import io.understudy.document.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What judging one value by one schema yields: its faults, and which of its members the schema knows. */
final class Verdict {
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    void add(Fault fault) {
        faults.add(fault);
    }

    void know(String member) {
        known.add(member);
    }

    boolean knows(String member) {
        return known.contains(member);
    }

    /** Takes over what another schema says of the same value. */
    void include(Verdict other) {
        faults.addAll(other.faults);
        known.addAll(other.known);
    }

    /** Takes over the faults of a member. */
    void includeFaults(Verdict member) {
        faults.addAll(member.faults);
    }

    List<Fault> faults() {
        return faults;
    }

    boolean fits() {
        return faults.isEmpty();
    }

    /** Whether the value that another schema refuses is none of those that this one lists. */
    boolean refuses(Fault choice) {
        return choice.isChoice()
                && faults.stream()
                        .anyMatch(fault -> fault.isChoice() && fault.place().equals(choice.place()));
    }

    /** Whether all that is wrong with the value is that fields are missing in it. */
    boolean onlyLacksFields(Place place) {
        return faults.stream()
                .allMatch(fault -> fault.isMissing() && fault.place().equals(place));
    }

    /**
     * How far the value is from what the schema describes. A value of another type is farthest; one that names another
     * kind in a field such as {@code type} or {@code in} comes next, and one that lacks
     * a field before one that has a field too many.
     */
    int distance(Place place) {
        int distance = 0;
        for (Fault fault : faults) {
            if (fault.place().equals(place) && fault.rule().equals("wrong-type")) {
                distance += 100_000;
            } else if (fault.isChoice() && fault.place().parent().equals(place)) {
                distance += 1_000;
            } else {
                distance += fault.isMissing() ? 2 : 1;
            }
        }
        return distance;
    }
}

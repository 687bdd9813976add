package io.understudy.diff.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.diff.set.Alternative;
import io.understudy.diff.set.ArraySet;
import io.understudy.diff.set.Conjunction;
import io.understudy.diff.set.JsonType;
import io.understudy.diff.set.NumberSet;
import io.understudy.diff.set.ObjectSet;
import io.understudy.diff.set.Patterns;
import io.understudy.diff.set.SameValue;
import io.understudy.diff.set.TextSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells, where that is simple, that no value fits both of two schemas. */
final class Disjointness {
    /** How deep members are looked into. */
    private static final int DEPTH = 3;

    private final ComparedSide here;
    private final ComparedSide there;

    Disjointness(ComparedSide here, ComparedSide there) {
        this.here = here;
        this.there = there;
    }

    /** Whether no value of one type of an alternative fits a schema of the other side. */
    boolean test(Alternative mine, JsonType type, Conjunction other) {
        return there.reader().read(other).stream()
                .filter(their -> their.types().contains(type))
                .allMatch(their -> apart(mine, their, type, DEPTH));
    }

    private boolean apart(Conjunction a, Conjunction b, int depth) {
        if (depth == 0) {
            return false;
        }
        for (Alternative mine : here.reader().read(a)) {
            for (Alternative their : there.reader().read(b)) {
                for (JsonType type : mine.types()) {
                    if (their.types().contains(type) && !apart(mine, their, type, depth)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean apart(Alternative mine, Alternative their, JsonType type, int depth) {
        List<JsonNode> own = mine.values();
        List<JsonNode> other = their.values();
        if (own != null && other != null) {
            return own.stream().noneMatch(value -> other.stream().anyMatch(one -> SameValue.test(value, one)));
        }
        return switch (type) {
            case NULL, BOOLEAN -> false;
            case NUMBER -> own == null && other == null && apart(mine.numbers(), their.numbers());
            case STRING -> own == null && other == null && apart(mine.texts(), their.texts());
            case ARRAY -> own == null && other == null && apart(mine.arrays(), their.arrays(), depth);
            case OBJECT -> own == null && other == null && apart(mine.objects(), their.objects(), depth);
        };
    }

    private static boolean apart(NumberSet mine, NumberSet their) {
        return mine.meet(their).isEmpty();
    }

    private static boolean apart(TextSet mine, TextSet their) {
        return Math.max(mine.shortest(), their.shortest()) > Math.min(mine.longest(), their.longest());
    }

    private boolean apart(ArraySet mine, ArraySet their, int depth) {
        int least = Math.max(mine.least(), their.least());
        return least > Math.min(mine.longest(), their.longest())
                || (least > 0 && apart(mine.item(0), their.item(0), depth - 1));
    }

    private boolean apart(ObjectSet mine, ObjectSet their, int depth) {
        Set<String> needed = new LinkedHashSet<>(here.reader().required(mine));
        needed.addAll(there.reader().required(their));
        return needed.stream().anyMatch(name -> {
            Conjunction a = mine.child(name, Patterns::matches);
            Conjunction b = their.child(name, Patterns::matches);
            return a.isNothing() || b.isNothing() || apart(a, b, depth - 1);
        });
    }
}

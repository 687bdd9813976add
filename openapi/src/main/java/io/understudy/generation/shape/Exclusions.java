package io.understudy.generation.shape;

import io.understudy.document.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a value must not be, so that it does not fit what it must not fit.
 *
 * @param types types that it must not have
 * @param absent properties that it must not have
 * @param properties properties that it must have, with what their values must not fit
 * @param items what its first item, which it must have, must not fit
 */
record Exclusions(Set<String> types, Set<String> absent, Map<String, List<Schema>> properties, List<Schema> items) {

    static Exclusions none() {
        return new Exclusions(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashMap<>(), new ArrayList<>());
    }

    void property(String name, Schema unfit) {
        properties.computeIfAbsent(name, one -> new ArrayList<>()).add(unfit);
    }
}

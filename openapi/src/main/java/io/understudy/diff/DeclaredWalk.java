package io.understudy.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.understudy.diff.ChangeList.Spot;
import io.understudy.diff.change.ChangeRule;
import io.understudy.diff.set.Alternative;
import io.understudy.diff.set.Conjunction;
import io.understudy.diff.set.Patterns;
import io.understudy.diff.set.SetReader;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which properties two schemas declare, and what they note of them that limits no value: that they are deprecated,
 * and their defaults.
 *
 * @param older reads schemas of the older edition
 * @param newer reads schemas of the newer edition
 * @param changes takes note of what is found
 */
record DeclaredWalk(SetReader older, SetReader newer, ChangeList changes) {
    /** The first item stands for all. */
    private static final String ITEM = "*";

    /** Two values that were compared before. */
    private record Pair(Set<Place> older, Set<Place> newer) {}

    /**
     * What a value can be, and what is said of it.
     *
     * @param alternatives all that the value can be
     * @param place where it is declared
     */
    private record Value(
            List<Alternative> alternatives, @Nullable Place place) {
        static Value of(SetReader reader, List<Conjunction> conjunctions) {
            List<Alternative> alternatives = new ArrayList<>();
            conjunctions.forEach(one -> alternatives.addAll(reader.read(one)));
            Place place = conjunctions.stream()
                    .flatMap(one -> one.schemas().stream())
                    .map(Schema::place)
                    .findFirst()
                    .orElse(null);
            return new Value(alternatives, place);
        }

        Set<Place> key() {
            Set<Place> places = new LinkedHashSet<>();
            alternatives.forEach(one -> one.origins().stream()
                    .filter(origin -> !origin.json().has("$ref"))
                    .forEach(origin -> places.add(origin.place())));
            return places;
        }

        boolean deprecated() {
            return origins().stream()
                    .anyMatch(origin -> origin.json().path("deprecated").asBoolean());
        }

        JsonNode otherwise() {
            return origins().stream()
                    .filter(origin -> origin.json().has("default"))
                    .map(origin -> origin.json().get("default"))
                    .findFirst()
                    .orElse(MissingNode.getInstance());
        }

        private List<Schema> origins() {
            return alternatives.stream().flatMap(one -> one.origins().stream()).toList();
        }

        Map<String, List<Conjunction>> parts() {
            Map<String, List<Conjunction>> parts = new LinkedHashMap<>();
            for (Alternative alternative : alternatives) {
                for (String name : alternative.objects().declared()) {
                    parts.computeIfAbsent("/" + name, first -> new ArrayList<>())
                            .add(alternative.objects().child(name, Patterns::matches));
                }
                if (!alternative.arrays().item(0).isAnything()) {
                    parts.computeIfAbsent("/" + ITEM, first -> new ArrayList<>())
                            .add(alternative.arrays().item(0));
                }
            }
            return parts;
        }
    }

    void compare(Conjunction before, Conjunction after, Spot spot) {
        Value was = Value.of(older, List.of(before));
        Value is = Value.of(newer, List.of(after));
        compare(was, is, spot, "", new HashSet<>());
    }

    private void compare(Value was, Value is, Spot spot, String path, Set<Pair> seen) {
        if (!seen.add(new Pair(was.key(), is.key()))) {
            return;
        }
        String where = spot.where() + (path.isEmpty() ? "" : " " + path);
        notes(was, is, spot.at(where, was.place(), is.place()));
        Map<String, List<Conjunction>> before = was.parts();
        Map<String, List<Conjunction>> after = is.parts();
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            Value old = Value.of(older, before.getOrDefault(name, List.of()));
            Value now = Value.of(newer, after.getOrDefault(name, List.of()));
            String whole = path + name;
            Spot exact = spot.at(spot.where() + " " + whole, old.place(), now.place());
            if (!before.containsKey(name)) {
                added(name, exact);
            } else if (!after.containsKey(name)) {
                removed(name, exact);
            } else {
                compare(old, now, spot, whole, seen);
            }
        }
    }

    private void added(String name, Spot spot) {
        if (!name.equals("/" + ITEM)) {
            changes.add(ChangeRule.PROPERTY_ADDED, false, spot, "the property was added");
        }
    }

    private void removed(String name, Spot spot) {
        if (!name.equals("/" + ITEM)) {
            changes.add(ChangeRule.PROPERTY_REMOVED, false, spot, "the property is no longer declared");
        }
    }

    private void notes(Value was, Value is, Spot spot) {
        if (was.deprecated() != is.deprecated()) {
            changes.add(
                    ChangeRule.PROPERTY_DEPRECATED,
                    false,
                    spot,
                    is.deprecated() ? "it is deprecated now" : "it is no longer deprecated");
        }
        if (!was.otherwise().equals(is.otherwise())) {
            changes.add(
                    ChangeRule.DEFAULT_CHANGED,
                    false,
                    spot,
                    "the default was " + shown(was.otherwise()) + " and is " + shown(is.otherwise()));
        }
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "none" : value.toString();
    }
}

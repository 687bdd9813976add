package io.understudy.diff.schema;

import io.understudy.diff.set.Alternative;
import io.understudy.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One respect in which a schema takes more than another.
 *
 * @param aspect the respect
 * @param subject what differs: a keyword, or a member's name; {@code ""} for the value itself
 * @param here what the schema that takes more says, as a document would write it
 * @param there what the other says
 * @param steps the way from the whole value to the value that differs
 * @param places where the two schemas stand
 * @param lead where to look for a value that shows it
 */
public record Excess(
        Aspect aspect, String subject, String here, String there, List<Step> steps, Places places, Lead lead) {

    /**
     * One step into a value.
     *
     * @param kind the kind of step
     * @param holder the alternative of the holding value
     * @param name the name of the member, or the pattern of such names
     * @param index the index of the item
     */
    public record Step(Kind kind, Alternative holder, String name, int index) {
        /** The kinds of steps. */
        public enum Kind {
            /** To a declared member. */
            MEMBER,
            /** To the members whose names match a pattern. */
            MATCHING,
            /** To a member that is not declared. */
            OTHER,
            /** To the name of a member. */
            NAME,
            /** To the item at an index. */
            ITEM,
            /** To an item after those that have a schema of their own. */
            ITEMS
        }

        /** The step as a part of a path for people. */
        String label() {
            return switch (kind) {
                case MEMBER -> "/" + name;
                case MATCHING -> "/(" + name + ")";
                case OTHER -> "/(other)";
                case NAME -> "/(name)";
                case ITEM -> "/" + index;
                case ITEMS -> "/*";
            };
        }
    }

    /**
     * Where two schemas stand.
     *
     * @param here the one that takes more
     * @param there the other
     */
    public record Places(Place here, Place there) {}

    /** The same, seen from the value that holds this one. */
    Excess under(Step step) {
        List<Step> longer = new ArrayList<>(List.of(step));
        longer.addAll(steps);
        return new Excess(aspect, subject, here, there, List.copyOf(longer), places, lead);
    }

    /** The way to the value that differs, for people: {@code /items/*} with a star for any item. */
    public String path() {
        return steps.stream().map(Step::label).collect(Collectors.joining());
    }
}

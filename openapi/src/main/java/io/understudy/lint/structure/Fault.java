package io.understudy.lint.structure;

import io.understudy.document.Place;
import java.util.List;

/**
 * One way in which a value breaks an official schema.
 *
 * @param place the smallest value that is wrong
 * @param rule the id of the rule, for instance {@code unknown-field}
 * @param message what is wrong, as a sentence
 * @param allowed the only values that are allowed there, when the schema lists them; empty otherwise
 */
record Fault(Place place, String rule, String message, List<String> allowed) {

    static Fault missing(Place place, String field) {
        return new Fault(place, "missing-field", "the required field '" + field + "' is missing here", List.of(field));
    }

    static Fault unknown(Place place) {
        return new Fault(
                place, "unknown-field", "'" + place.name() + "' is no field that OpenAPI knows here", List.of());
    }

    static Fault type(Place place, List<String> types) {
        return new Fault(place, "wrong-type", "this must be of type " + String.join(" or ", types), List.of());
    }

    static Fault exclusive(Place place, String message) {
        return new Fault(place, "exclusive-fields", message, List.of());
    }

    static Fault value(Place place, String message) {
        return new Fault(place, "bad-value", message, List.of());
    }

    static Fault choice(Place place, String found, List<String> allowed) {
        String choice = allowed.size() == 1
                ? "'" + allowed.get(0) + "'"
                : "one of '" + String.join("', '", allowed.subList(0, allowed.size() - 1)) + "' and '"
                        + allowed.get(allowed.size() - 1) + "'";
        return new Fault(place, "bad-value", "'" + found + "' is not allowed here; write " + choice, allowed);
    }

    boolean isMissing() {
        return rule.equals("missing-field");
    }

    boolean isChoice() {
        return rule.equals("bad-value") && !allowed.isEmpty();
    }
}

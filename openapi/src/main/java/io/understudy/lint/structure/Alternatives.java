package io.understudy.lint.structure;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A value that was judged by each of several alternatives.
 *
 * @param place where the value stands
 * @param verdicts what each alternative says of it
 * @param exactlyOne whether only one may fit, as in {@code oneOf}
 */
record Alternatives(Place place, List<Verdict> verdicts, boolean exactlyOne) {

    /** What there is to say in all: nothing when the value fits, otherwise what the closest alternative says. */
    Verdict verdict(SchemaPart schema, String keyword, JsonNode value) {
        List<Verdict> fitting = verdicts.stream().filter(Verdict::fits).toList();
        Verdict all = new Verdict();
        if (!fitting.isEmpty()) {
            fitting.forEach(all::include);
            if (exactlyOne && fitting.size() > 1 && value.isObject() && areFields(schema, keyword)) {
                List<String> present = fields(schema, keyword);
                all.add(Fault.exclusive(
                        place.child(present.get(present.size() - 1)),
                        "only one of " + quoted(present) + " may be here; remove the other"));
            }
        } else if (areFields(schema, keyword)
                && verdicts.stream().allMatch(verdict -> verdict.onlyLacksFields(place))) {
            all.add(new Fault(
                    place,
                    "missing-field",
                    "one of " + quoted(fields(schema, keyword)) + " must be here",
                    fields(schema, keyword)));
        } else {
            include(all, closest(schema, keyword, value));
        }
        return all;
    }

    private Verdict closest(SchemaPart schema, String keyword, JsonNode value) {
        Verdict closest = null;
        for (int index = 0; index < verdicts.size(); index++) {
            Verdict verdict = verdicts.get(index);
            boolean reference =
                    schema.at(keyword, index).json().path("$ref").asText().endsWith("eference");
            if (reference && value.has("$ref")) {
                return verdict;
            }
            if (!reference && (closest == null || verdict.distance(place) < closest.distance(place))) {
                closest = verdict;
            }
        }
        return closest == null ? verdicts.get(0) : closest;
    }

    /**
     * A field that no alternative accepts may have any of the values that one of them does; what else is wrong depends
     * on it.
     */
    private void include(Verdict all, Verdict closest) {
        List<Fault> undecided = closest.faults().stream()
                .filter(fault -> fault.place().parent().equals(place) && verdicts.size() > 1)
                .filter(fault -> verdicts.stream().allMatch(verdict -> verdict.refuses(fault)))
                .toList();
        for (Fault fault : undecided.isEmpty() ? closest.faults() : undecided) {
            all.add(fault.isChoice() ? widened(fault) : fault);
        }
        Verdict known = new Verdict();
        known.include(closest);
        known.faults().clear();
        all.include(known);
    }

    private Fault widened(Fault choice) {
        Set<String> allowed = new LinkedHashSet<>(choice.allowed());
        String found = choice.message().substring(1, choice.message().indexOf("' is not allowed"));
        verdicts.forEach(verdict -> verdict.faults().stream()
                .filter(fault -> fault.isChoice() && fault.place().equals(choice.place()))
                .forEach(fault -> allowed.addAll(fault.allowed())));
        return Fault.choice(choice.place(), found, new ArrayList<>(allowed));
    }

    /** Whether each alternative asks for nothing but fields. */
    private static boolean areFields(SchemaPart schema, String keyword) {
        for (JsonNode alternative : schema.json().path(keyword)) {
            if (!alternative.has("required") || alternative.has("properties")) {
                return false;
            }
        }
        return true;
    }

    private static List<String> fields(SchemaPart schema, String keyword) {
        List<String> fields = new ArrayList<>();
        schema.json()
                .path(keyword)
                .forEach(alternative ->
                        fields.add(alternative.path("required").path(0).asText()));
        return fields;
    }

    private static String quoted(List<String> fields) {
        int last = fields.size() - 1;
        return fields.subList(0, last).stream().map(field -> "'" + field + "'").collect(Collectors.joining(", "))
                + " and '" + fields.get(last) + "'";
    }
}

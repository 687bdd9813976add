package io.understudy.generation.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.generation.shape.ExpandedConstraint;
import io.understudy.generation.shape.SchemaConstraint;
import io.understudy.generation.shape.Schemas;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The values that schemas give themselves, in the order to try them.
 *
 * @param style which of them come first
 * @param schemas where references lead
 */
record DocumentedValues(ValueStyle style, Schemas schemas) {

    /** The permitted values: first those that are given as samples too, then the others; each spot begins at its turn. */
    List<JsonNode> permitted(List<JsonNode> permitted, ExpandedConstraint expansion, ValueContext spot) {
        List<JsonNode> others = new ArrayList<>(permitted);
        List<JsonNode> ordered = new ArrayList<>(style.samples(expansion, true));
        if (spot.suggested() != null) {
            ordered.add(0, spot.suggested());
        }
        ordered.retainAll(permitted);
        others.removeAll(ordered);
        ordered.addAll(rotated(others, spot));
        Collections.rotate(ordered, -spot.turn());
        return ordered;
    }

    /** The samples of a type; those of objects and arrays without what is write-only. */
    List<JsonNode> samples(String type, ExpandedConstraint expansion, SchemaConstraint demand, ValueContext spot) {
        boolean scalar = !type.equals("object") && !type.equals("array");
        List<JsonNode> samples = new ArrayList<>();
        if (scalar || spot.turn() == 0) {
            samples.addAll(rotated(new ArrayList<>(style.samples(expansion, scalar)), spot));
        }
        if (scalar && spot.suggested() != null) {
            samples.add(0, spot.suggested());
        }
        samples.removeIf(sample -> !hasType(sample, List.of(type)));
        if (!scalar) {
            samples.replaceAll(sample -> new WriteOnlyRemoval(schemas).of(sample, demand));
        }
        return samples;
    }

    /** Whether the schemas give null before any other value. */
    boolean isNullFirst(ExpandedConstraint expansion, ValueContext spot) {
        List<JsonNode> given = rotated(new ArrayList<>(style.samples(expansion, true)), spot);
        return !given.isEmpty() && given.get(0).isNull();
    }

    private List<JsonNode> rotated(List<JsonNode> values, ValueContext spot) {
        if (!values.isEmpty()) {
            Collections.rotate(values, -style.first(values.size(), spot.seed()));
        }
        return values;
    }

    /** Whether a value is of one of these types; whether a number is whole is not looked at. */
    static boolean hasType(JsonNode value, List<String> types) {
        String type = switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> "number";
            default -> "null";
        };
        return types.contains(type) || (type.equals("number") && types.contains("integer"));
    }
}

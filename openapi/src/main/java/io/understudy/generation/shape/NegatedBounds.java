package io.understudy.generation.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Schemas that a value fits when it breaks a bound of another schema. */
final class NegatedBounds {
    /** What breaks a bound on numbers: the other side of it. */
    private static final Map<String, String> OF_NUMBERS = Map.of(
            "minimum", "exclusiveMaximum",
            "maximum", "exclusiveMinimum",
            "exclusiveMinimum", "maximum",
            "exclusiveMaximum", "minimum");

    /** What breaks a bound on a size: one less than the least, one more than the most. */
    private static final Map<String, String> OF_SIZES = Map.of(
            "minLength", "maxLength",
            "maxLength", "minLength",
            "minItems", "maxItems",
            "maxItems", "minItems",
            "minProperties", "maxProperties",
            "maxProperties", "minProperties");

    private NegatedBounds() {}

    /** For each bound of a schema a schema that holds the opposite alone. */
    static List<Schema> of(Schema schema) {
        List<Schema> opposites = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : schema.json().properties()) {
            JsonNode bound = entry.getValue();
            String ofNumbers = OF_NUMBERS.get(entry.getKey());
            String ofSizes = OF_SIZES.get(entry.getKey());
            ObjectNode opposite = JsonNodeFactory.instance.objectNode();
            if (ofNumbers != null && bound.isNumber()) {
                opposite.set(ofNumbers, bound);
            } else if (ofSizes != null && bound.isNumber()) {
                opposite.put(ofSizes, bound.asInt() + (ofSizes.startsWith("max") ? -1 : 1));
            }
            if (!opposite.isEmpty()) {
                opposites.add(new Schema(
                        opposite, SpecificationVersion.V3_1, schema.place().child(entry.getKey())));
            }
        }
        return opposites;
    }
}

package io.understudy.validation.parameter.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.validation.shape.ExactNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a text as a value that is no array and no object. */
final class Scalars {
    private Scalars() {}

    /**
     * Every reading of a text in these types, the likeliest first; the text itself when there is none.
     *
     * @param types the types to choose from; empty for any, and then a text stays a text
     */
    static List<JsonNode> readings(String text, Set<ValueType> types) {
        List<JsonNode> readings = new ArrayList<>(2);
        if (types.contains(ValueType.NUMBER)) {
            ExactNumber.parse(text).ifPresent(readings::add);
        }
        if (types.contains(ValueType.BOOLEAN) && (text.equals("true") || text.equals("false"))) {
            readings.add(BooleanNode.valueOf(text.equals("true")));
        }
        if (types.contains(ValueType.STRING)) {
            readings.add(TextNode.valueOf(text));
        }
        if (types.contains(ValueType.NULL) && (text.isEmpty() || text.equals("null"))) {
            readings.add(NullNode.getInstance());
        }
        return readings.isEmpty() ? List.of(TextNode.valueOf(text)) : readings;
    }
}

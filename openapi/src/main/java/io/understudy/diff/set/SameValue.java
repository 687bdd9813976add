package io.understudy.diff.set;

import com.fasterxml.jackson.databind.JsonNode;

/** Whether two JSON values are equal as JSON Schema has it: 1 and 1.0 are. */
public final class SameValue {
    private SameValue() {}

    public static boolean test(JsonNode one, JsonNode other) {
        return one.equals(SameValue::compare, other);
    }

    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }
}

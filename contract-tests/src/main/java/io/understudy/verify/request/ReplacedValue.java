package io.understudy.verify.request;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A value with another one in one place. */
public final class ReplacedValue {
    private ReplacedValue() {}

    /**
     * A copy of a value in which another one stands at a JSON pointer (RFC 6901).
     *
     * @param root the whole value, which is left as it is
     * @param pointer where the other value goes, in an object or an array that is there; empty for the whole
     */
    public static JsonNode at(JsonNode root, String pointer, JsonNode value) {
        if (pointer.isEmpty()) {
            return value;
        }
        JsonNode copy = root.deepCopy();
        JsonPointer full = JsonPointer.compile(pointer);
        JsonNode parent = copy.at(full.head());
        if (parent instanceof ObjectNode object) {
            object.set(full.last().getMatchingProperty(), value);
        } else if (parent instanceof ArrayNode array) {
            array.set(full.last().getMatchingIndex(), value);
        }
        return copy;
    }
}

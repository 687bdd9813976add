package io.understudy.verify.request;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Puts other texts into a value wherever that is permitted. */
final class UniqueTexts {
    private UniqueTexts() {}

    /**
     * The value with other texts.
     *
     * @param seed which texts
     * @param permitted whether a value is
     */
    static JsonNode in(JsonNode value, long seed, Predicate<JsonNode> permitted) {
        String mark = Long.toString(Math.floorMod(seed * 2_654_435_761L, 2_000_000_000L), Character.MAX_RADIX);
        JsonNode fresh = value;
        for (String pointer : texts("", value)) {
            String text = fresh.at(pointer).textValue();
            for (String other : List.of(text + mark, mark + text)) {
                JsonNode candidate = replaced(fresh, pointer, other);
                if (permitted.test(candidate)) {
                    fresh = candidate;
                    break;
                }
            }
        }
        return fresh;
    }

    private static List<String> texts(String pointer, JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isTextual()) {
            texts.add(pointer);
        }
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            String step = member.getKey().replace("~", "~0").replace("/", "~1");
            texts.addAll(texts(pointer + "/" + step, member.getValue()));
        }
        for (int index = 0; value.isArray() && index < value.size(); index++) {
            texts.addAll(texts(pointer + "/" + index, value.get(index)));
        }
        return texts;
    }

    private static JsonNode replaced(JsonNode root, String pointer, String text) {
        if (pointer.isEmpty()) {
            return TextNode.valueOf(text);
        }
        JsonNode copy = root.deepCopy();
        JsonPointer full = JsonPointer.compile(pointer);
        JsonNode parent = copy.at(full.head());
        if (parent instanceof ObjectNode object) {
            object.put(full.last().getMatchingProperty(), text);
        } else if (parent instanceof ArrayNode array) {
            array.set(full.last().getMatchingIndex(), text);
        }
        return copy;
    }
}

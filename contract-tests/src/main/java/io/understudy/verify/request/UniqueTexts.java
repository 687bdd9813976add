package io.understudy.verify.request;

import com.fasterxml.jackson.databind.JsonNode;
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
        String mark = mark(seed);
        JsonNode fresh = value;
        for (String pointer : pointers("", value)) {
            if (!fresh.at(pointer).isTextual()) {
                continue;
            }
            String text = fresh.at(pointer).textValue();
            for (String other : List.of(text + mark, mark + text)) {
                JsonNode candidate = ReplacedValue.at(fresh, pointer, TextNode.valueOf(other));
                if (permitted.test(candidate)) {
                    fresh = candidate;
                    break;
                }
            }
        }
        return fresh;
    }

    /** A short text that is another one for another seed. */
    static String mark(long seed) {
        return Long.toString(Math.floorMod(seed * 2_654_435_761L, 2_000_000_000L), Character.MAX_RADIX);
    }

    /** Where the values that are neither lists nor objects are. */
    static List<String> pointers(String pointer, JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isValueNode()) {
            texts.add(pointer);
        }
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            String step = member.getKey().replace("~", "~0").replace("/", "~1");
            texts.addAll(pointers(pointer + "/" + step, member.getValue()));
        }
        for (int index = 0; value.isArray() && index < value.size(); index++) {
            texts.addAll(pointers(pointer + "/" + index, value.get(index)));
        }
        return texts;
    }
}

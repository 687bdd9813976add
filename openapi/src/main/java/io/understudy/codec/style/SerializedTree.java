package io.understudy.codec.style;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A value within another one, already taken apart.
 *
 * @param plain a text, or an array or object of such
 */
public record SerializedTree(JsonNode plain) implements SerializedValue {
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    @Override
    public List<JsonNode> as(ValueKind kind) {
        return switch (kind) {
            case PRIMITIVE -> plain.isTextual() ? List.of(plain) : List.of();
            case OBJECT -> plain.isObject() ? List.of(plain) : List.of();
            case ARRAY -> items();
        };
    }

    @Override
    public int times() {
        return 1;
    }

    /** One item can be written like a text, and items can be written like members that are named by their indexes. */
    private List<JsonNode> items() {
        if (plain.isArray()) {
            return List.of(plain);
        }
        if (plain.isTextual()) {
            return List.of(JsonNodeFactory.instance.arrayNode().add(plain));
        }
        Map<Integer, JsonNode> byIndex = new TreeMap<>();
        for (Map.Entry<String, JsonNode> member : plain.properties()) {
            if (!INDEX.matcher(member.getKey()).matches()) {
                return List.of();
            }
            byIndex.put(Integer.valueOf(member.getKey()), member.getValue());
        }
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        byIndex.values().forEach(items::add);
        return List.of(items);
    }
}

package io.understudy.codec.style;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the fields of one object by the names in their brackets. Used by one thread, once. */
public final class BracketTree {
    /** Names in brackets below this level are not taken apart. */
    public static final int DEEPEST = 5;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ArrayNode values = NODES.arrayNode();
    private final Map<String, BracketTree> members = new LinkedHashMap<>();

    /**
     * Adds a field.
     *
     * @param brackets the names, for instance {@code [a][b]}; what is not in brackets belongs to the last name
     * @param texts the field's values
     */
    public void add(String brackets, ArrayNode texts) {
        BracketTree tree = this;
        int position = 0;
        for (int depth = 1; depth <= DEEPEST && brackets.startsWith("[", position); depth++) {
            int close = brackets.indexOf(']', position);
            boolean last = close < 0 || depth == DEEPEST || !brackets.startsWith("[", close + 1);
            int end = last ? brackets.length() : close + 1;
            String inner = brackets.substring(position + 1, end);
            tree = tree.members.computeIfAbsent(
                    inner.endsWith("]") ? inner.substring(0, inner.length() - 1) : inner, first -> new BracketTree());
            position = end;
        }
        tree.values.addAll(texts);
    }

    /** The whole: a text, or an array or object. What was written in more than one of these ways is an array of them. */
    public JsonNode toJson() {
        if (members.isEmpty()) {
            return values.size() == 1 ? values.get(0) : values;
        }
        JsonNode below = members.size() == 1 && members.containsKey("") ? unnamed() : object();
        return values.isEmpty() ? below : NODES.arrayNode().addAll(values).add(below);
    }

    private JsonNode object() {
        ObjectNode object = NODES.objectNode();
        members.forEach((name, member) -> object.set(name, member.toJson()));
        return object;
    }

    /** Empty brackets say that these are items, even where there is only one. */
    private JsonNode unnamed() {
        ArrayNode items = NODES.arrayNode();
        members.values().forEach(member -> {
            JsonNode item = member.toJson();
            if (item instanceof ArrayNode several) {
                items.addAll(several);
            } else {
                items.add(item);
            }
        });
        return items;
    }
}

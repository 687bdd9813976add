package io.understudy.codec.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** An object whose members may be written several times: they are items of an array then, wanted or not. */
final class XmlObject {
    private final Map<String, ArrayNode> members = new LinkedHashMap<>();
    private final Set<String> arrays = new HashSet<>();

    /**
     * Adds a value.
     *
     * @param item whether it is an item of an array, be it the only one
     */
    void add(String property, JsonNode value, boolean item) {
        members.computeIfAbsent(property, first -> JsonNodeFactory.instance.arrayNode(1))
                .add(value);
        if (item) {
            arrays.add(property);
        }
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    ObjectNode value() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        members.forEach((property, values) ->
                object.set(property, values.size() > 1 || arrays.contains(property) ? values : values.get(0)));
        return object;
    }
}

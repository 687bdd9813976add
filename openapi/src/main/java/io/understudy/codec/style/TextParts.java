package io.understudy.codec.style;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Builds values of texts that were written one way.
 *
 * @param decoding the text that a part stands for; empty when its encoding is broken
 */
public record TextParts(Function<String, Optional<String>> decoding) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Whether the encoding of all of these is whole. */
    public boolean areWhole(List<String> texts) {
        return texts.stream().allMatch(text -> decoding.apply(text).isPresent());
    }

    JsonNode text(String text) {
        return TextNode.valueOf(decoded(text));
    }

    public ArrayNode array(List<String> items) {
        ArrayNode array = NODES.arrayNode(items.size());
        items.forEach(item -> array.add(text(item)));
        return array;
    }

    /** An object of parts such as {@code R=100}. */
    ObjectNode pairs(List<String> parts) {
        ObjectNode object = NODES.objectNode();
        for (String part : parts) {
            int equals = part.indexOf('=');
            object.set(
                    decoded(equals < 0 ? part : part.substring(0, equals)),
                    text(equals < 0 ? "" : part.substring(equals + 1)));
        }
        return object;
    }

    /** An object of parts that are names and values by turns; empty when a value is missing. */
    Optional<JsonNode> alternating(List<String> parts) {
        if (parts.size() % 2 != 0) {
            return Optional.empty();
        }
        ObjectNode object = NODES.objectNode();
        for (int index = 0; index < parts.size(); index += 2) {
            object.set(decoded(parts.get(index)), text(parts.get(index + 1)));
        }
        return Optional.of(object);
    }

    /** A part of a whole text is whole: no separator is within the bytes of another character. */
    private String decoded(String text) {
        return decoding.apply(text).orElse(text);
    }
}

package io.understudy.mock.walk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the texts of an answer stand for. */
final class Answer {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private Answer() {}

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError("no JSON: " + text, malformed);
        }
    }

    static JsonNode number(BigDecimal number) {
        return number.scale() <= 0
                ? JsonNodeFactory.instance.numberNode(number.toBigInteger())
                : DecimalNode.valueOf(number);
    }

    /** All that a text without a schema of its own may be: itself, or the JSON that it is. */
    static List<JsonNode> readings(String text) {
        JsonNode scalar = scalar(text);
        JsonNode verbatim = TextNode.valueOf(text);
        return scalar.isTextual() ? List.of(verbatim) : List.of(verbatim, scalar);
    }

    /** All that the value of a header may be (style {@code simple}). */
    static List<JsonNode> headerReadings(String text) {
        Stream<JsonNode> many = Stream.<Function<String, JsonNode>>of(TextNode::valueOf, Answer::scalar)
                .flatMap(item -> Stream.of(array(text, item), object(text, item)));
        return Stream.concat(readings(text).stream(), many).toList();
    }

    private static JsonNode scalar(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            return json.isMissingNode() ? TextNode.valueOf(text) : json;
        } catch (JsonProcessingException noJson) {
            return TextNode.valueOf(text);
        }
    }

    /** An empty text is an array of nothing; whether it is a text is tried as well. */
    private static JsonNode array(String text, Function<String, JsonNode> item) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        if (text.isEmpty()) {
            return items;
        }
        Arrays.stream(text.split(",", -1)).map(item).forEach(items::add);
        return items;
    }

    private static JsonNode object(String text, Function<String, JsonNode> item) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        String[] words = text.split("[,=]", -1);
        for (int index = 0; index + 1 < words.length; index += 2) {
            object.set(words[index], item.apply(words[index + 1]));
        }
        return object;
    }
}

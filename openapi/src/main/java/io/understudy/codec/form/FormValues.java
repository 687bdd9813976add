package io.understudy.codec.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.codec.style.Delimiter;
import io.understudy.contract.message.ParameterStyle;
import io.understudy.validation.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns the texts of a field into the value that the shape of its property wants. */
public final class FormValues {
    private FormValues() {}

    /** The value of a field that was sent so often; what is sent several times is an array, whatever was wanted. */
    public static JsonNode repeated(List<String> texts, Shape shape) {
        boolean array = texts.size() != 1 || shape.isOnly(Shape.Type.ARRAY);
        return array ? items(texts, shape) : shape.value(texts.get(0));
    }

    /** The array or object that a text with delimiters stands for; the text itself when no such thing is wanted. */
    public static JsonNode delimited(String text, ParameterStyle style, Shape shape) {
        if (shape.isOnly(Shape.Type.ARRAY)) {
            return items(split(text, style), shape);
        }
        return shape.names(Shape.Type.OBJECT) ? members(text, style, shape) : shape.value(text);
    }

    /** The object whose names and values a text holds in turn; the text itself when a value is missing. */
    private static JsonNode members(String text, ParameterStyle style, Shape shape) {
        List<String> words = split(text, style);
        if (words.size() % 2 != 0) {
            return shape.value(text);
        }
        Map<String, Shape> properties = shape.properties();
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        for (int index = 0; index < words.size(); index += 2) {
            Shape member = properties.getOrDefault(words.get(index), Shape.ANY);
            members.set(words.get(index), member.value(words.get(index + 1)));
        }
        return members;
    }

    private static ArrayNode items(List<String> texts, Shape shape) {
        Shape item = shape.items().orElse(Shape.ANY);
        ArrayNode items = JsonNodeFactory.instance.arrayNode(texts.size());
        texts.forEach(text -> items.add(item.value(text)));
        return items;
    }

    private static List<String> split(String text, ParameterStyle style) {
        return text.isEmpty()
                ? List.of()
                : List.of(text.split(Pattern.quote(Delimiter.of(style).text()), -1));
    }
}

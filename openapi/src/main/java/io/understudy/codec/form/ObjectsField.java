package io.understudy.codec.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.codec.format.JsonReader;
import io.understudy.codec.format.ViolationCollector;
import java.util.List;
import java.util.Optional;

/**
 * An array of objects or of arrays, which no style can express: a field for each item, in JSON (OpenAPI 3.1, section
 * 4.8.15.1), or one field for all of it. What does not look like JSON stays text.
 */
record ObjectsField(String name) implements PropertyReader {

    @Override
    public Optional<JsonNode> take(FormFields fields, ViolationCollector report) {
        List<String> texts = fields.take(name);
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        if (texts.size() == 1 && texts.get(0).startsWith("[")) {
            return JsonReader.parse(texts.get(0), report);
        }
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (String text : texts) {
            Optional<JsonNode> item = text.startsWith("{") || text.startsWith("[")
                    ? JsonReader.parse(text, report)
                    : Optional.of(TextNode.valueOf(text));
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        }
        return Optional.of(items);
    }
}

package io.understudy.codec.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.understudy.codec.format.JsonReader;
import io.understudy.codec.format.ViolationCollector;
import java.util.List;
import java.util.Optional;

/** A property whose {@code contentType} is JSON: one field holds all of it, several hold an item each. */
record JsonField(String name) implements PropertyReader {

    @Override
    public Optional<JsonNode> take(FormFields fields, ViolationCollector report) {
        List<String> texts = fields.take(name);
        if (texts.size() == 1) {
            return JsonReader.parse(texts.get(0), report);
        }
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (String text : texts) {
            Optional<JsonNode> item = JsonReader.parse(text, report);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(items);
    }
}

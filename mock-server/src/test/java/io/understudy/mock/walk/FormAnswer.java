package io.understudy.mock.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a form (WHATWG URL, section 5.1) whose fields are written as the specification has them by default. */
final class FormAnswer {
    private FormAnswer() {}

    static JsonNode read(String form, Declared declared) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String field : form.split("&", -1)) {
            int equals = field.indexOf('=');
            fields.computeIfAbsent(decoded(field.substring(0, equals)), first -> new ArrayList<>())
                    .add(decoded(field.substring(equals + 1)));
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        fields.forEach((name, texts) -> {
            Declared property = declared.property(name);
            if (property.is("array")) {
                ArrayNode items = object.putArray(name);
                texts.forEach(text -> items.add(
                        property.item().is("object")
                                ? Answer.json(text)
                                : property.item().scalar(text)));
            } else {
                object.set(name, property.is("object") ? Answer.json(texts.get(0)) : property.scalar(texts.get(0)));
            }
        });
        return object;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

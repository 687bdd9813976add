package io.understudy.codec.style;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * A value spread over fields: {@code color=blue&color=black} or {@code R=100&G=200}.
 *
 * @param values the texts under the parameter's own name
 * @param members the texts of an object's members, by name
 * @param spread whether an array may be several of the texts, as it is unless it belongs into one
 * @param texts how they are encoded
 */
public record RepeatedFields(List<String> values, Map<String, List<String>> members, boolean spread, TextParts texts)
        implements SerializedValue {

    @Override
    public List<JsonNode> as(ValueKind kind) {
        return switch (kind) {
            case PRIMITIVE -> values.size() == 1 ? List.of(plain()) : List.of();
            case ARRAY -> arrays();
            case OBJECT -> members.isEmpty() ? List.of() : List.of(object());
        };
    }

    private List<JsonNode> arrays() {
        if (values.isEmpty() || (values.size() > 1 && !spread)) {
            return List.of();
        }
        boolean empty = values.size() == 1 && values.get(0).isEmpty();
        return empty
                ? List.of(texts.array(values), JsonNodeFactory.instance.arrayNode())
                : List.of(texts.array(values));
    }

    private JsonNode object() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        members.forEach((name, all) -> object.set(name, all.size() == 1 ? texts.text(all.get(0)) : texts.array(all)));
        return object;
    }

    @Override
    public int times() {
        return values.size();
    }

    @Override
    public JsonNode plain() {
        return values.isEmpty() ? object() : texts.text(values.get(0));
    }
}

package io.understudy.codec.style;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A value spread over a path segment: {@code ;color=blue;color=black} or {@code ;R=100;G=200}.
 *
 * @param name the name of the parameter
 * @param raw the segment without its first semicolon
 * @param texts how it is encoded
 */
public record MatrixText(String name, String raw, TextParts texts) implements SerializedValue {

    @Override
    public List<JsonNode> as(ValueKind kind) {
        List<String> parts = Delimiter.SEMICOLON.split(raw);
        if (kind == ValueKind.OBJECT) {
            return List.of(texts.pairs(parts));
        }
        if (!isNamed()) {
            return List.of();
        }
        List<String> values = parts.stream()
                .map(part -> part.equals(name) ? "" : part.substring(name.length() + 1))
                .toList();
        if (kind == ValueKind.ARRAY) {
            return List.of(texts.array(values));
        }
        return values.size() == 1 ? List.of(texts.text(values.get(0))) : List.of();
    }

    /** Whether every part has the name of the parameter. */
    public boolean isNamed() {
        return Delimiter.SEMICOLON.split(raw).stream()
                .allMatch(part -> part.equals(name) || part.startsWith(name + "="));
    }

    @Override
    public int times() {
        return Delimiter.SEMICOLON.split(raw).size();
    }

    @Override
    public JsonNode plain() {
        return texts.text(raw);
    }
}

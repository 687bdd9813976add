package io.understudy.validation.parameter.style;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.parameter.value.Kind;
import io.understudy.validation.parameter.value.Written;
import java.util.List;

/**
 * A value spread over a path segment: {@code ;color=blue;color=black} or {@code ;R=100;G=200}.
 *
 * @param name the name of the parameter
 * @param raw the segment without its first semicolon
 * @param texts how it is encoded
 */
record WrittenMatrix(String name, String raw, Texts texts) implements Written {

    @Override
    public List<JsonNode> as(Kind kind) {
        List<String> parts = Separator.SEMICOLON.split(raw);
        if (kind == Kind.OBJECT) {
            return List.of(texts.pairs(parts));
        }
        if (!isNamed()) {
            return List.of();
        }
        List<String> values = parts.stream()
                .map(part -> part.equals(name) ? "" : part.substring(name.length() + 1))
                .toList();
        if (kind == Kind.ARRAY) {
            return List.of(texts.array(values));
        }
        return values.size() == 1 ? List.of(texts.text(values.get(0))) : List.of();
    }

    /** Whether every part has the name of the parameter. */
    boolean isNamed() {
        return Separator.SEMICOLON.split(raw).stream()
                .allMatch(part -> part.equals(name) || part.startsWith(name + "="));
    }

    @Override
    public int times() {
        return Separator.SEMICOLON.split(raw).size();
    }

    @Override
    public JsonNode plain() {
        return texts.text(raw);
    }
}

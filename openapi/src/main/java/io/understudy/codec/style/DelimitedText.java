package io.understudy.codec.style;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * A value in one text: {@code blue}, {@code blue,black}, {@code R,100,G,200} or {@code R=100,G=200}.
 *
 * @param raw the text as it was written, without what the style puts before it
 * @param layout how it is laid out
 * @param texts how its parts are encoded
 */
public record DelimitedText(String raw, Layout layout, TextParts texts) implements SerializedValue {

    /**
     * How arrays and objects are laid out in one text.
     *
     * @param separators what may stand between the parts, the likeliest first
     * @param pairs whether a member is {@code R=100} rather than two parts
     */
    public record Layout(List<Delimiter> separators, boolean pairs) {}

    @Override
    public List<JsonNode> as(ValueKind kind) {
        return switch (kind) {
            case PRIMITIVE -> List.of(plain());
            case ARRAY -> arrays();
            case OBJECT -> objects();
        };
    }

    @Override
    public int times() {
        return 1;
    }

    @Override
    public JsonNode plain() {
        return texts.text(raw);
    }

    /** An empty text is one empty item, or else no item. */
    private List<JsonNode> arrays() {
        if (raw.isEmpty()) {
            return List.of(texts.array(List.of("")), JsonNodeFactory.instance.arrayNode());
        }
        List<JsonNode> arrays = new ArrayList<>(2);
        partings().forEach(parts -> arrays.add(texts.array(parts)));
        return arrays;
    }

    private List<JsonNode> objects() {
        List<JsonNode> objects = new ArrayList<>(2);
        for (List<String> parts : partings()) {
            if (!layout.pairs) {
                texts.alternating(parts).ifPresent(objects::add);
            } else if (parts.stream().allMatch(part -> part.indexOf('=') > 0)) {
                objects.add(texts.pairs(parts));
            }
        }
        return objects;
    }

    /** The different ways to take the text apart. */
    private List<List<String>> partings() {
        return layout.separators.stream()
                .map(separator -> separator.split(raw))
                .distinct()
                .toList();
    }
}

package io.understudy.validation.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.codec.MediaType;
import io.understudy.codec.style.SerializedTree;
import io.understudy.contract.message.Header;
import io.understudy.validation.parameter.value.JsonContent;
import io.understudy.validation.parameter.value.ValueReader;
import io.understudy.validation.schema.CompiledSchema;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.validation.schema.SchemaViolation;
import io.understudy.validation.shape.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges one header, whose value is in the style {@code simple}, or JSON where {@code content} says so (OpenAPI 3.1,
 * section 4.8.21). Immutable; safe to share between threads.
 */
public final class HeaderParameterCheck {
    private static final SchemaViolation MISSING = new SchemaViolation("", "required", "is required");

    private static final CompiledSchema ANYTHING = value -> List.of();

    private final boolean required;
    private final boolean explode;
    private final boolean json;
    private final Shape shape;
    private final Optional<CompiledSchema> schema;

    private HeaderParameterCheck(Header declared, Shape shape, Optional<CompiledSchema> schema) {
        this.required = declared.required();
        this.explode = declared.explode();
        this.json = declared.mediaType()
                .flatMap(MediaType::parse)
                .filter(MediaType::isJson)
                .isPresent();
        this.shape = shape;
        this.schema = schema;
    }

    /**
     * A check of a header.
     *
     * @param schemas the schemas of the contract that it stands in
     * @param direction which way its message travels
     */
    public static HeaderParameterCheck of(Header declared, SchemaLibrary schemas, Direction direction) {
        return new HeaderParameterCheck(
                declared,
                declared.schema().map(schemas::shape).orElse(Shape.ANY),
                declared.schema().map(schema -> schemas.compile(schema, direction)));
    }

    /**
     * Every way in which a field does not fit.
     *
     * @param values its values, one for each time that it was sent; several are one list (RFC 9110, section 5.3)
     */
    public List<SchemaViolation> check(List<String> values) {
        if (values.isEmpty()) {
            return required ? List.of(MISSING) : List.of();
        }
        String text = String.join(", ", values).strip();
        if (json) {
            return new JsonContent(schema.orElse(ANYTHING))
                    .judge(new SerializedTree(TextNode.valueOf(text)))
                    .map(ValueReader.Judged::violations)
                    .orElse(List.of());
        }
        return schema.map(compiled -> compiled.check(value(text))).orElse(List.of());
    }

    private JsonNode value(String text) {
        if (shape.isOnly(Shape.Type.ARRAY)) {
            Shape item = shape.items().orElse(Shape.ANY);
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            words(text).forEach(word -> items.add(item.value(word)));
            return items;
        }
        return shape.isOnly(Shape.Type.OBJECT) ? members(text) : shape.value(text);
    }

    /** The object that {@code R=100,G=200} or {@code R,100,G,200} stands for; the text itself when it stands for none. */
    private JsonNode members(String text) {
        Map<String, Shape> properties = shape.properties();
        Shape others = shape.additionalProperties().orElse(Shape.ANY);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        List<String> words = explode
                ? words(text).stream()
                        .flatMap(word -> Arrays.stream(word.split("=", 2)))
                        .toList()
                : words(text);
        if (words.size() % 2 != 0) {
            return shape.value(text);
        }
        for (int index = 0; index < words.size(); index += 2) {
            String name = words.get(index);
            object.set(name, properties.getOrDefault(name, others).value(words.get(index + 1)));
        }
        return object;
    }

    private static List<String> words(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }
}

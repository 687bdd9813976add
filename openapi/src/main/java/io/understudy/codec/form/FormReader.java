package io.understudy.codec.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.codec.MediaType;
import io.understudy.codec.format.BodyReader;
import io.understudy.codec.format.EncodedContent;
import io.understudy.codec.format.TextDecoder;
import io.understudy.codec.format.ViolationCollector;
import io.understudy.contract.message.Encoding;
import io.understudy.contract.message.ParameterStyle;
import io.understudy.validation.shape.Shape;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A form: an object of text fields. */
public final class FormReader implements BodyReader {
    private static final Encoding DEFAULT = new Encoding(Optional.empty(), Map.of(), ParameterStyle.FORM, true);

    private final Map<String, PropertyReader> fields = new LinkedHashMap<>();
    private final Shape others;

    /**
     * A form that stands for objects of this shape.
     *
     * @param encodings how single properties are written, by name
     */
    public FormReader(Shape shape, Map<String, Encoding> encodings) {
        Map<String, Shape> properties = shape.properties();
        properties.forEach((name, property) ->
                fields.put(name, field(name, property, encodings.getOrDefault(name, DEFAULT), properties.keySet())));
        this.others = shape.additionalProperties().orElse(Shape.ANY);
    }

    private static PropertyReader field(String name, Shape shape, Encoding encoding, Set<String> siblings) {
        boolean json = encoding.contentType()
                .flatMap(MediaType::parse)
                .filter(MediaType::isJson)
                .isPresent();
        if (json) {
            return new JsonField(name);
        }
        if (encoding.style() == ParameterStyle.DEEP_OBJECT) {
            return new DeepField(name, shape);
        }
        if (encoding.explode() && holdsContainers(shape)) {
            return new ObjectsField(name);
        }
        if (encoding.explode()) {
            return shape.names(Shape.Type.OBJECT)
                    ? new SpreadField(name, shape, siblings)
                    : new TextField(name, shape, Optional.empty());
        }
        return new TextField(name, shape, Optional.of(encoding.style()));
    }

    private static boolean holdsContainers(Shape shape) {
        return shape.isOnly(Shape.Type.ARRAY)
                && shape.items()
                        .filter(item -> item.isOnly(Shape.Type.OBJECT) || item.isOnly(Shape.Type.ARRAY))
                        .isPresent();
    }

    @Override
    public Optional<JsonNode> read(EncodedContent content, ViolationCollector report) {
        Optional<Charset> charset = TextDecoder.charset(content.type(), report);
        return charset.flatMap(known -> TextDecoder.decode(content.bytes(), known, report))
                .flatMap(text -> FormFields.parse(text, charset.orElseThrow(), report))
                .map(sent -> object(sent, report));
    }

    private JsonNode object(FormFields sent, ViolationCollector report) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        fields.forEach((name, field) -> {
            ViolationCollector value = report.at(name);
            // What was refused is there all the same, and nobody should be told that it is missing.
            field.take(sent, value)
                    .or(() -> value.isRefused() ? Optional.of(NullNode.getInstance()) : Optional.empty())
                    .ifPresent(read -> object.set(name, read));
        });
        sent.left().forEach((name, texts) -> object.set(name, FormValues.repeated(texts, others)));
        return object;
    }
}

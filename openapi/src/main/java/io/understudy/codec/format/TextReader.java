package io.understudy.codec.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.shape.Shape;
import java.util.Optional;

/**
 * Plain text: one scalar. Where the schema means objects or arrays, how they are written in this media type is not
 * known, and nothing is judged.
 */
public final class TextReader implements BodyReader {
    private final Shape shape;

    /** Text that stands for values of this shape. */
    public TextReader(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Optional<JsonNode> read(EncodedContent content, ViolationCollector report) {
        return TextDecoder.decode(content, report)
                .filter(text -> shape.allowsScalar())
                .map(shape::value);
    }
}

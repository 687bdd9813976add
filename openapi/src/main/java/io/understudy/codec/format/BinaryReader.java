package io.understudy.codec.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.validation.shape.Shape;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes, as a text of one character a byte (ISO-8859-1), so that {@code minLength} and {@code maxLength} count bytes.
 * Where the schema means something else than a string, how it is written is not known, and nothing is judged.
 */
public final class BinaryReader implements BodyReader {
    private final Shape shape;

    /** Bytes that stand for values of this shape. */
    public BinaryReader(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Optional<JsonNode> read(EncodedContent content, ViolationCollector report) {
        if (!shape.allows(Shape.Type.STRING)) {
            return Optional.empty();
        }
        ByteBuffer bytes = content.bytes().duplicate();
        return Optional.of(
                TextNode.valueOf(StandardCharsets.ISO_8859_1.decode(bytes).toString()));
    }
}

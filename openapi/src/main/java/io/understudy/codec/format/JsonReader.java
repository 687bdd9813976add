package io.understudy.codec.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** JSON (RFC 8259), read strictly. */
public final class JsonReader implements BodyReader {

    @Override
    public Optional<JsonNode> read(EncodedContent content, ViolationCollector report) {
        return TextDecoder.decode(content, report).flatMap(text -> parse(text, report));
    }

    /** The value of a JSON text; empty when it is none, which the report says then. */
    public static Optional<JsonNode> parse(String text, ViolationCollector report) {
        return new JsonTree(report).read(text);
    }
}

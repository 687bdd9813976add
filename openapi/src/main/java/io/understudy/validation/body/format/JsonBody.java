package io.understudy.validation.body.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** JSON (RFC 8259), read strictly. */
public final class JsonBody implements BodyFormat {

    @Override
    public Optional<JsonNode> read(Content content, Report report) {
        return BodyText.decode(content, report).flatMap(text -> parse(text, report));
    }

    /** The value of a JSON text; empty when it is none, which the report says then. */
    public static Optional<JsonNode> parse(String text, Report report) {
        return new JsonTree(report).read(text);
    }
}

package io.understudy.mock.walk;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.HeaderText;
import io.understudy.codec.MediaType;
import io.understudy.codec.body.BodyWriter;
import io.understudy.codec.format.TextWriter;
import io.understudy.contract.message.Encoding;
import io.understudy.contract.message.Header;
import io.understudy.contract.message.MediaContent;
import io.understudy.mock.message.Body;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the bodies of requests, each in the media type that is declared for it. */
final class RequestBodies {
    private final RequestValues values;

    RequestBodies(RequestValues values) {
        this.values = values;
    }

    /**
     * A body as it is sent.
     *
     * @param type its {@code Content-Type}
     */
    record Sent(String type, Body body) {}

    Sent body(MediaContent content, Variant variant) {
        MediaType type = BodyWriter.contentType(
                MediaType.parse(concrete(content.mediaType())).orElseThrow());
        MediaContent exchanged = new MediaContent(
                content.mediaType(),
                content.schema().map(RequestValues::exchanged),
                content.examples(),
                content.encoding(),
                content.place());
        JsonNode value = values.value(
                        "body",
                        content.schema(),
                        content.examples(),
                        variant,
                        candidate -> BodyWriter.isWritable(content, candidate))
                .orElseThrow(() -> new AssertionError("no body for " + content.place()));
        BodyWriter writer = new BodyWriter(values.documents(), (property, encoding) -> partHeaders(encoding, variant));
        return new Sent(type.text(), Body.of(writer.writeExample(value, exchanged, type)));
    }

    /** One media type of a range, which is not the one that the mock itself would choose. */
    static String concrete(String range) {
        return switch (range.strip()) {
            case "*/*", "application/*" -> "application/json";
            case "text/*" -> "text/plain";
            case "image/*" -> "image/webp";
            case "audio/*" -> "audio/ogg";
            case "application/*+json" -> "application/hal+json";
            case "application/*+xml" -> "application/atom+xml";
            default -> range.strip();
        };
    }

    private Map<String, String> partHeaders(Encoding encoding, Variant variant) {
        Map<String, String> headers = new LinkedHashMap<>();
        encoding.headers().forEach((name, declared) -> headers.put(name, header(name, declared, variant)));
        return headers;
    }

    private String header(String name, Header declared, Variant variant) {
        return values.value(
                        name,
                        declared.schema(),
                        declared.examples(),
                        variant,
                        value -> value.isValueNode() && HeaderText.isPlain(TextWriter.text(value)))
                .map(TextWriter::text)
                .orElseThrow(() -> new AssertionError("no header for " + declared.place()));
    }
}

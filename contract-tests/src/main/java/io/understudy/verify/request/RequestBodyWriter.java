package io.understudy.verify.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.HeaderText;
import io.understudy.codec.MediaType;
import io.understudy.codec.body.BodyWriter;
import io.understudy.codec.format.TextWriter;
import io.understudy.contract.message.Encoding;
import io.understudy.contract.message.Header;
import io.understudy.contract.message.MediaContent;
import io.understudy.verify.message.Payload;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Writes the bodies of requests, each in the media type that is declared for it. */
final class RequestBodyWriter {
    private final RequestValueGenerator values;
    private final BodyWriter writer;

    RequestBodyWriter(RequestValueGenerator values) {
        this.values = values;
        this.writer = new BodyWriter(values.documents(), this::partHeaders);
    }

    /** A value for a body that can be written in its media type; empty when none is found. */
    Optional<JsonNode> value(MediaContent content, OptionalLong seed) {
        return values.value(
                "body", content.schema(), content.examples(), seed, value -> BodyWriter.isWritable(content, value));
    }

    /** A value as it is sent. */
    BodyDraft.Raw written(BodyDraft.Value body) {
        MediaContent declared = body.content();
        MediaContent content = new MediaContent(
                declared.mediaType(),
                declared.schema().map(RequestValueGenerator::exchanged),
                declared.examples(),
                declared.encoding(),
                declared.place());
        Optional<MediaType> range = MediaType.parse(declared.mediaType());
        MediaType sent = BodyWriter.contentType(range.map(MediaType::concrete).orElse(MediaType.OCTET_STREAM));
        boolean asDeclared = range.map(sent::equals).orElse(true);
        return new BodyDraft.Raw(
                asDeclared ? declared.mediaType().strip() : sent.text(),
                Payload.of(writer.writeExample(body.value(), content, sent)));
    }

    /** The headers that a part of a form has: an example or a sample of each that a field can hold. */
    private Map<String, String> partHeaders(String property, Encoding encoding) {
        Map<String, String> headers = new LinkedHashMap<>();
        encoding.headers()
                .forEach((name, declared) -> header(name, declared).ifPresent(text -> headers.put(name, text)));
        return headers;
    }

    private Optional<String> header(String name, Header declared) {
        return values.value(
                        name,
                        declared.schema(),
                        declared.examples(),
                        OptionalLong.empty(),
                        value -> value.isValueNode() && HeaderText.isPlain(TextWriter.text(value)))
                .map(TextWriter::text);
    }
}

package io.understudy.codec.multipart;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.ContentDisposition;
import io.understudy.codec.HeaderText;
import io.understudy.codec.MediaType;
import io.understudy.codec.format.JsonWriter;
import io.understudy.codec.format.TextWriter;
import io.understudy.codec.style.Delimiter;
import io.understudy.contract.message.Encoding;
import io.understudy.contract.message.ParameterStyle;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Writes an object as a body of several parts (RFC 7578): a part for each property, or for each of its items where it is
 * an array; an array by itself has parts without names (RFC 2046, section 5.1). Objects are JSON, everything else text.
 * Immutable; safe to share between threads.
 */
public final class MultipartWriter {
    /** What stands between the parts, unless the contract names a boundary. */
    public static final String BOUNDARY = "understudy-between-parts";

    private static final Encoding DEFAULT = new Encoding(Optional.empty(), Map.of(), ParameterStyle.FORM, true);
    private static final MediaType JSON = new MediaType("application", "json", Map.of());
    private static final MediaType TEXT = new MediaType("text", "plain", Map.of());

    private final Map<String, Encoding> encodings;
    private final Predicate<String> files;
    private final BiFunction<String, Encoding, Map<String, String>> headers;

    /**
     * A writer for bodies of one declaration.
     *
     * @param encodings how single properties are written, by name
     * @param files whether a property holds files, which are sent with a name of their own
     * @param headers the values of the further headers that a part must have, by name, for a property and its encoding
     */
    public MultipartWriter(
            Map<String, Encoding> encodings,
            Predicate<String> files,
            BiFunction<String, Encoding, Map<String, String>> headers) {
        this.encodings = encodings;
        this.files = files;
        this.headers = headers;
    }

    /**
     * The body, in UTF-8.
     *
     * @param value an object or an array
     * @param boundary what stands between the parts
     */
    public byte[] write(JsonNode value, String boundary) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (value.isArray()) {
            value.forEach(item -> part(body, boundary, Optional.empty(), item));
        } else {
            value.properties().forEach(entry -> property(body, boundary, entry.getKey(), entry.getValue()));
        }
        write(body, "--" + boundary + "--\r\n");
        return body.toByteArray();
    }

    private void property(ByteArrayOutputStream body, String boundary, String name, JsonNode value) {
        Encoding encoding = encodings.getOrDefault(name, DEFAULT);
        boolean together =
                !encoding.explode() || type(encoding).filter(MediaType::isJson).isPresent();
        if (value.isArray() && !together) {
            value.forEach(item -> part(body, boundary, Optional.of(name), item));
        } else {
            part(body, boundary, Optional.of(name), value);
        }
    }

    /** The media type that the contract declares for a part: the first where it has several. */
    private static Optional<MediaType> type(Encoding encoding) {
        return encoding.contentType().stream()
                .flatMap(types -> MediaType.list(types).stream())
                .findFirst()
                .map(MediaType::concrete);
    }

    private void part(ByteArrayOutputStream body, String boundary, Optional<String> name, JsonNode value) {
        Encoding encoding = encodings.getOrDefault(name.orElse(""), DEFAULT);
        boolean delimited = value.isContainerNode() && !encoding.explode();
        Optional<MediaType> type =
                type(encoding).or(() -> Optional.of(JSON).filter(json -> value.isContainerNode() && !delimited));
        write(body, "--" + boundary + "\r\n");
        name.ifPresent(field -> header(
                body,
                "Content-Disposition",
                ContentDisposition.formField(field, Optional.of("file").filter(file -> files.test(field)))
                        .text()));
        type.ifPresent(sent -> header(body, "Content-Type", sent.text()));
        headers.apply(name.orElse(""), encoding)
                .forEach((header, text) -> header(body, header, HeaderText.write(text)));
        write(body, "\r\n");
        if (type.filter(MediaType::isJson).isPresent()) {
            body.writeBytes(JsonWriter.write(value));
        } else if (delimited) {
            write(body, Delimiter.of(encoding.style()).join(value));
        } else {
            body.writeBytes(TextWriter.write(value, type.orElse(TEXT)));
        }
        write(body, "\r\n");
    }

    private static void header(ByteArrayOutputStream body, String name, String value) {
        write(body, name + ": " + value + "\r\n");
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}

package io.understudy.codec.multipart;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.format.TextWriter;
import io.understudy.contract.message.Encoding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Writes an object as a body of several parts (RFC 7578): a part for each property, or for each of its items where it is
 * an array; an array by itself has parts without names (RFC 2046, section 5.1). Objects are JSON, everything else text.
 */
public final class MultipartWriter {
    /** What stands between the parts, unless the contract names a boundary. */
    public static final String BOUNDARY = "understudy-between-parts";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final String boundary;

    private MultipartWriter(String boundary) {
        this.boundary = boundary;
    }

    /**
     * The body, in UTF-8.
     *
     * @param value an object or an array
     * @param encodings how single properties are written, by name; of them only the media types count
     * @param boundary what stands between the parts
     */
    public static byte[] of(JsonNode value, Map<String, Encoding> encodings, String boundary) {
        MultipartWriter body = new MultipartWriter(boundary);
        if (value.isArray()) {
            value.forEach(item -> body.part("", item, Optional.empty()));
        } else {
            value.properties().forEach(entry -> {
                Optional<Encoding> encoding = Optional.ofNullable(encodings.get(entry.getKey()));
                body.property(entry.getKey(), entry.getValue(), encoding.flatMap(Encoding::contentType));
            });
        }
        body.write("--" + boundary + "--\r\n");
        return body.bytes.toByteArray();
    }

    private void property(String name, JsonNode value, Optional<String> type) {
        String disposition = "Content-Disposition: form-data; name=\"" + quoted(name) + "\"\r\n";
        if (value.isArray() && type.isEmpty()) {
            value.forEach(item -> part(disposition, item, type));
        } else {
            part(disposition, value, type);
        }
    }

    /** As browsers do it (WHATWG HTML, "multipart/form-data encoding algorithm"). */
    private static String quoted(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    private void part(String headers, JsonNode value, Optional<String> type) {
        Optional<String> first =
                type.map(types -> types.split(",", 2)[0].strip()).filter(one -> !one.contains("*"));
        String sent = first.orElse(value.isContainerNode() ? "application/json" : "");
        write("--" + boundary + "\r\n" + headers);
        write(sent.isEmpty() ? "\r\n" : "Content-Type: " + sent + "\r\n\r\n");
        write(sent.endsWith("json") ? value.toString() : TextWriter.text(value));
        write("\r\n");
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}

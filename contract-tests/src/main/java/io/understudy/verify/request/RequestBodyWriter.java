package io.understudy.verify.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.parameter.ParameterWriter;
import io.understudy.codec.xml.XmlWriter;
import io.understudy.contract.message.Encoding;
import io.understudy.contract.message.Header;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.ParameterStyle;
import io.understudy.document.Schema;
import io.understudy.verify.message.Payload;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Writes the bodies of requests, each in the media type that is declared for it. */
final class RequestBodyWriter {
    private static final String BOUNDARY = "a-line-between-parts";

    private final RequestValueGenerator values;
    private final XmlWriter xml;

    RequestBodyWriter(RequestValueGenerator values) {
        this.values = values;
        this.xml = new XmlWriter(values.documents());
    }

    /** A value for a body that can be written in its media type; empty when none is found. */
    Optional<JsonNode> value(MediaContent content, OptionalLong seed) {
        return values.value("body", content.schema(), content.examples(), seed, value -> writable(content, value));
    }

    /** Whether a value can be written in a media type. */
    static boolean writable(MediaContent content, JsonNode value) {
        return !isForm(concrete(content.mediaType())) || isFormValue(value, content);
    }

    /** A value as it is sent. */
    BodyDraft.Raw written(BodyDraft.Value body) {
        MediaContent content = body.content();
        JsonNode value = body.value();
        String type = concrete(content.mediaType());
        if (type.startsWith("multipart/")) {
            return new BodyDraft.Raw(type + "; boundary=" + BOUNDARY, multipart(value, content));
        }
        if (isForm(type)) {
            return new BodyDraft.Raw(type, Payload.of(form(value, content)));
        }
        if (isJson(type)) {
            return new BodyDraft.Raw(type, Payload.of(value.toString()));
        }
        if (isXml(type) && value.isContainerNode() && content.schema().isPresent()) {
            Schema schema = RequestValueGenerator.exchanged(content.schema().get());
            return new BodyDraft.Raw(type, Payload.of(xml.of(value, schema)));
        }
        return new BodyDraft.Raw(type, Payload.of(value.isTextual() ? value.asText() : value.toString()));
    }

    static boolean isForm(String type) {
        return type.startsWith("application/x-www-form-urlencoded");
    }

    static boolean isJson(String type) {
        return type.matches("[^;]*[/+]json(;.*)?");
    }

    private static boolean isXml(String type) {
        return type.matches("[^;]*[/+]xml(;.*)?");
    }

    /** One media type of a range. */
    static String concrete(String range) {
        return switch (range.strip()) {
            case "*/*", "application/*" -> "application/json";
            case "text/*" -> "text/plain";
            case "image/*" -> "image/png";
            default -> range.strip();
        };
    }

    /** Whether each property of a form can be written in its style. */
    private static boolean isFormValue(JsonNode value, MediaContent content) {
        if (!value.isObject()) {
            return value.isTextual();
        }
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            if (!isFormField(encoding(content, field.getKey()), field.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFormField(Encoding encoding, JsonNode field) {
        if (field.isNull() || (field.isContainerNode() && field.isEmpty())) {
            return false;
        }
        boolean deep = encoding.style() == ParameterStyle.DEEP_OBJECT;
        boolean scalars = true;
        for (JsonNode member : field) {
            boolean delimited = !encoding.explode() && !deep && member.asText().matches(".*[,| \\t].*");
            scalars &= member.isValueNode() && !member.isNull() && !delimited;
        }
        return isJsonField(encoding) || deep || scalars;
    }

    private static boolean isJsonField(Encoding encoding) {
        return encoding.contentType().filter(RequestBodyWriter::isJson).isPresent();
    }

    private static Encoding encoding(MediaContent content, String property) {
        return content.encoding()
                .getOrDefault(property, new Encoding(Optional.empty(), Map.of(), ParameterStyle.FORM, true));
    }

    private static String form(JsonNode value, MediaContent content) {
        if (!value.isObject()) {
            return value.asText();
        }
        List<String> fields = new ArrayList<>();
        value.properties().forEach(entry -> {
            Encoding encoding = encoding(content, entry.getKey());
            if (isJsonField(encoding)) {
                fields.add(ParameterWriter.encoded(entry.getKey()) + "="
                        + ParameterWriter.encoded(entry.getValue().toString()));
            } else {
                fields.addAll(
                        ParameterWriter.fields(entry.getKey(), encoding.style(), encoding.explode(), entry.getValue()));
            }
        });
        return String.join("&", fields).replace("%20", "+");
    }

    private Payload multipart(JsonNode value, MediaContent content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (value.isArray()) {
            value.forEach(item -> part(bytes, "", item, content));
        } else {
            value.properties().forEach(entry -> {
                Encoding encoding = encoding(content, entry.getKey());
                boolean together = !encoding.explode() || isJsonField(encoding);
                if (entry.getValue().isArray() && !together) {
                    entry.getValue().forEach(item -> part(bytes, entry.getKey(), item, content));
                } else {
                    part(bytes, entry.getKey(), entry.getValue(), content);
                }
            });
        }
        bytes.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return Payload.of(bytes.toByteArray());
    }

    private void part(ByteArrayOutputStream bytes, String name, JsonNode value, MediaContent content) {
        Encoding encoding = encoding(content, name);
        StringBuilder head = new StringBuilder("--" + BOUNDARY + "\r\n");
        boolean file = content.schema()
                .map(schema -> isFile(schema.child("properties").child(name)))
                .orElse(false);
        if (!name.isEmpty()) {
            head.append("Content-Disposition: form-data; name=\"")
                    .append(name)
                    .append(file ? "\"; filename=\"file\"\r\n" : "\"\r\n");
        }
        Optional<String> type = encoding.contentType()
                .map(types -> concrete(types.split(",", 2)[0].strip()))
                .or(() ->
                        Optional.of("application/json").filter(json -> value.isContainerNode() && encoding.explode()));
        type.ifPresent(
                declared -> head.append("Content-Type: ").append(declared).append("\r\n"));
        encoding.headers()
                .forEach((header, declared) -> header(header, declared)
                        .ifPresent(text ->
                                head.append(header).append(": ").append(text).append("\r\n")));
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(content(value, encoding, type).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a part of a form holds a file: OpenAPI 3.0, section 4.8.14; 2.0 is read the same way. */
    private static boolean isFile(Schema schema) {
        return schema.json().path("format").asText().equals("binary");
    }

    private static String content(JsonNode value, Encoding encoding, Optional<String> type) {
        if (type.filter(RequestBodyWriter::isJson).isPresent()) {
            return value.toString();
        }
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(ParameterWriter.plain(item)));
            return String.join(encoding.style() == ParameterStyle.PIPE_DELIMITED ? "|" : ",", items);
        }
        return value.isValueNode() ? ParameterWriter.plain(value) : value.toString();
    }

    private Optional<String> header(String name, Header declared) {
        return values.value(
                        name,
                        declared.schema(),
                        declared.examples(),
                        OptionalLong.empty(),
                        value -> value.isValueNode() && ParameterWriter.visible(ParameterWriter.plain(value)))
                .map(ParameterWriter::plain);
    }
}

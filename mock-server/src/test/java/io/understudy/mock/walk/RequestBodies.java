package io.understudy.mock.walk;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.parameter.ParameterWriter;
import io.understudy.codec.xml.XmlWriter;
import io.understudy.contract.message.Encoding;
import io.understudy.contract.message.Header;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.ParameterStyle;
import io.understudy.document.Schema;
import io.understudy.mock.message.Body;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the bodies of requests, each in the media type that is declared for it. */
final class RequestBodies {
    private static final String BOUNDARY = "a-line-between-parts";

    private final RequestValues values;
    private final XmlWriter xml;

    RequestBodies(RequestValues values) {
        this.values = values;
        this.xml = new XmlWriter(values.documents());
    }

    /**
     * A body as it is sent.
     *
     * @param type its {@code Content-Type}
     */
    record Sent(String type, Body body) {}

    Sent body(MediaContent content, Variant variant) {
        String type = concrete(content.mediaType());
        JsonNode value = values.value(
                        "body",
                        content.schema(),
                        content.examples(),
                        variant,
                        candidate -> !isForm(type) || isFormValue(candidate, content))
                .orElseThrow(() -> new AssertionError("no body for " + content.place()));
        if (type.startsWith("multipart/")) {
            return new Sent(type + "; boundary=" + BOUNDARY, Body.of(multipart(value, content, variant)));
        }
        if (isForm(type)) {
            return new Sent(type, text(form(value, content)));
        }
        if (isJson(type)) {
            return new Sent(type, text(value.toString()));
        }
        if (isXml(type) && value.isContainerNode() && content.schema().isPresent()) {
            Schema schema = RequestValues.exchanged(content.schema().get());
            return new Sent(type, Body.of(xml.of(value, schema)));
        }
        return new Sent(type, text(value.isTextual() ? value.asText() : value.toString()));
    }

    private static Body text(String text) {
        return Body.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isForm(String type) {
        return type.startsWith("application/x-www-form-urlencoded");
    }

    private static boolean isJson(String type) {
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
            case "image/*" -> "image/webp";
            case "audio/*" -> "audio/ogg";
            case "application/*+json" -> "application/hal+json";
            case "application/*+xml" -> "application/atom+xml";
            default -> range.strip();
        };
    }

    /** Whether each property of a form can be written in its style. */
    private static boolean isFormValue(JsonNode value, MediaContent content) {
        if (!value.isObject()) {
            return value.isTextual();
        }
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            Encoding encoding = encoding(content, field.getKey());
            boolean scalars = true;
            boolean objects = encoding.explode() && field.getValue().isArray() && holdsOnlyObjects(field.getValue());
            for (JsonNode member : field.getValue()) {
                boolean delimited = !encoding.explode()
                        && encoding.style() != ParameterStyle.DEEP_OBJECT
                        && member.asText().matches(".*[,| \\t].*");
                scalars &= member.isValueNode() && !member.isNull() && !delimited;
            }
            boolean nested =
                    isJsonField(encoding) || encoding.style() == ParameterStyle.DEEP_OBJECT || scalars || objects;
            if (!nested
                    || field.getValue().isNull()
                    || (field.getValue().isContainerNode() && field.getValue().isEmpty())) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsOnlyObjects(JsonNode array) {
        for (JsonNode item : array) {
            if (!item.isObject()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isJsonField(Encoding encoding) {
        return encoding.contentType().filter(RequestBodies::isJson).isPresent();
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
            } else if (encoding.explode() && entry.getValue().isArray() && holdsOnlyObjects(entry.getValue())) {
                entry.getValue()
                        .forEach(item -> fields.add(ParameterWriter.encoded(entry.getKey()) + "="
                                + ParameterWriter.encoded(item.toString())));
            } else {
                fields.addAll(
                        ParameterWriter.fields(entry.getKey(), encoding.style(), encoding.explode(), entry.getValue()));
            }
        });
        return String.join("&", fields).replace("%20", "+");
    }

    private byte[] multipart(JsonNode value, MediaContent content, Variant variant) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (value.isArray()) {
            value.forEach(item -> part(bytes, "", item, content, variant));
        } else {
            value.properties().forEach(entry -> {
                Encoding encoding = encoding(content, entry.getKey());
                boolean together = !encoding.explode() || isJsonField(encoding);
                if (entry.getValue().isArray() && !together) {
                    entry.getValue().forEach(item -> part(bytes, entry.getKey(), item, content, variant));
                } else {
                    part(bytes, entry.getKey(), entry.getValue(), content, variant);
                }
            });
        }
        bytes.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private void part(ByteArrayOutputStream bytes, String name, JsonNode value, MediaContent content, Variant variant) {
        Encoding encoding = encoding(content, name);
        StringBuilder head = new StringBuilder("--" + BOUNDARY + "\r\n");
        if (!name.isEmpty()) {
            head.append("Content-Disposition: form-data; name=\"").append(name).append("\"\r\n");
        }
        Optional<String> type = encoding.contentType()
                .map(types -> concrete(types.split(",", 2)[0].strip()))
                .or(() ->
                        Optional.of("application/json").filter(json -> value.isContainerNode() && encoding.explode()));
        type.ifPresent(
                declared -> head.append("Content-Type: ").append(declared).append("\r\n"));
        encoding.headers()
                .forEach((header, declared) -> head.append(header)
                        .append(": ")
                        .append(header(header, declared, variant))
                        .append("\r\n"));
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(content(value, encoding, type).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String content(JsonNode value, Encoding encoding, Optional<String> type) {
        if (type.filter(RequestBodies::isJson).isPresent()) {
            return value.toString();
        }
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(ParameterWriter.plain(item)));
            return String.join(encoding.style() == ParameterStyle.PIPE_DELIMITED ? "|" : ",", items);
        }
        return value.isValueNode() ? ParameterWriter.plain(value) : value.toString();
    }

    private String header(String name, Header declared, Variant variant) {
        return values.value(
                        name,
                        declared.schema(),
                        declared.examples(),
                        variant,
                        value -> value.isValueNode() && ParameterWriter.visible(ParameterWriter.plain(value)))
                .map(ParameterWriter::plain)
                .orElseThrow(() -> new AssertionError("no header for " + declared.place()));
    }
}

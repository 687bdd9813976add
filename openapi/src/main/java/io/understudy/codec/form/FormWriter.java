package io.understudy.codec.form;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.EncodedField;
import io.understudy.codec.MediaType;
import io.understudy.codec.format.JsonWriter;
import io.understudy.codec.format.TextWriter;
import io.understudy.codec.style.Delimiter;
import io.understudy.contract.message.Encoding;
import io.understudy.contract.message.ParameterStyle;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes an object as the fields of a form (WHATWG URL, section 5.2), each property as its encoding says. Without one, an
 * array is a field for each item, and what is an object is written as JSON (OpenAPI 3.1, section 4.8.15.1), as is
 * whatever a style cannot express.
 */
public final class FormWriter {
    private static final Encoding DEFAULT = new Encoding(Optional.empty(), Map.of(), ParameterStyle.FORM, true);

    private final List<String> fields = new ArrayList<>();
    private final Charset charset;

    private FormWriter(Charset charset) {
        this.charset = FormDecoder.ofBytes(charset);
    }

    /**
     * The form, in ASCII.
     *
     * @param object the object
     * @param encodings how single properties are written, by name
     * @param type the media type, which can name the charset of what is escaped
     */
    public static byte[] write(JsonNode object, Map<String, Encoding> encodings, MediaType type) {
        FormWriter form = new FormWriter(TextWriter.charset(type));
        object.properties()
                .forEach(entry -> form.property(
                        entry.getKey(), entry.getValue(), encodings.getOrDefault(entry.getKey(), DEFAULT)));
        return String.join("&", form.fields).getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether a value can be written so that it is read as the same value again. */
    public static boolean isWritable(JsonNode value, Map<String, Encoding> encodings) {
        if (!value.isObject()) {
            return value.isTextual();
        }
        return value.properties().stream()
                .allMatch(entry -> isWritable(entry.getValue(), encodings.getOrDefault(entry.getKey(), DEFAULT)));
    }

    private static boolean isWritable(JsonNode value, Encoding encoding) {
        if (isJson(encoding)) {
            return true;
        }
        if (value.isNull() || (value.isContainerNode() && value.isEmpty())) {
            return false;
        }
        if (encoding.style() == ParameterStyle.DEEP_OBJECT || encoding.explode() || value.isValueNode()) {
            return true;
        }
        return Delimiter.of(encoding.style()).joins(value);
    }

    private static boolean isJson(Encoding encoding) {
        return encoding.contentType()
                .flatMap(MediaType::parse)
                .filter(MediaType::isJson)
                .isPresent();
    }

    private void property(String name, JsonNode value, Encoding encoding) {
        if (isJson(encoding)) {
            field(name, JsonWriter.text(value));
        } else if (encoding.style() == ParameterStyle.DEEP_OBJECT && value.isObject()) {
            deep(name, value);
        } else if (encoding.explode() && value.isArray()) {
            value.forEach(item -> field(name, text(item)));
        } else if (!encoding.explode() && value.isContainerNode()) {
            field(name, Delimiter.of(encoding.style()).join(value));
        } else {
            field(name, text(value));
        }
    }

    private void deep(String name, JsonNode value) {
        if (value.isObject() && !value.isEmpty()) {
            value.properties().forEach(entry -> deep(name + "[" + entry.getKey() + "]", entry.getValue()));
        } else if (value.isArray() && !value.isEmpty()) {
            value.forEach(item -> field(name + "[]", text(item)));
        } else {
            field(name, text(value));
        }
    }

    private void field(String name, String text) {
        fields.add(EncodedField.encode(name, text, charset).text());
    }

    /** Null is an empty text, which is what people leave a field as that they have nothing to say in. */
    private static String text(JsonNode value) {
        return value.isNull() ? "" : TextWriter.text(value);
    }
}

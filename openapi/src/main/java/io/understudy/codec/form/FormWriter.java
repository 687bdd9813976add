package io.understudy.codec.form;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.MediaType;
import io.understudy.codec.format.TextWriter;
import io.understudy.contract.message.Encoding;
import io.understudy.contract.message.ParameterStyle;
import java.net.URLEncoder;
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

    private FormWriter() {}

    /**
     * The form, in ASCII.
     *
     * @param object the object
     * @param encodings how single properties are written, by name
     */
    public static byte[] of(JsonNode object, Map<String, Encoding> encodings) {
        FormWriter form = new FormWriter();
        object.properties()
                .forEach(entry -> form.property(
                        entry.getKey(), entry.getValue(), encodings.getOrDefault(entry.getKey(), DEFAULT)));
        return String.join("&", form.fields).getBytes(StandardCharsets.US_ASCII);
    }

    private void property(String name, JsonNode value, Encoding encoding) {
        boolean json = encoding.contentType()
                .flatMap(MediaType::parse)
                .filter(MediaType::isJson)
                .isPresent();
        if (json) {
            field(name, value.toString());
        } else if (encoding.style() == ParameterStyle.DEEP_OBJECT && value.isObject()) {
            deep(name, value);
        } else if (encoding.explode() && value.isArray()) {
            value.forEach(item -> field(name, text(item)));
        } else if (!encoding.explode() && value.isContainerNode()) {
            field(name, delimited(value, encoding.style()));
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

    private static String delimited(JsonNode value, ParameterStyle style) {
        List<String> words = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> words.add(text(item)));
        } else {
            value.properties().forEach(entry -> {
                words.add(entry.getKey());
                words.add(text(entry.getValue()));
            });
        }
        return String.join(
                switch (style) {
                    case SPACE_DELIMITED -> " ";
                    case PIPE_DELIMITED -> "|";
                    case TAB_DELIMITED -> "\t";
                    case FORM, SIMPLE, MATRIX, LABEL, DEEP_OBJECT -> ",";
                },
                words);
    }

    private void field(String name, String text) {
        fields.add(URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    /** Null is an empty text, which is what people leave a field as that they have nothing to say in. */
    private static String text(JsonNode value) {
        return value.isNull() ? "" : TextWriter.text(value);
    }
}

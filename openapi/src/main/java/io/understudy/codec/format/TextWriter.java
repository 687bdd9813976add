package io.understudy.codec.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Writes values as text. */
public final class TextWriter {
    private TextWriter() {}

    /** A value in the charset of a media type: a text as it is, anything else as JSON. */
    public static byte[] write(JsonNode value, MediaType type) {
        return text(value).getBytes(charset(type));
    }

    /** A text as it is, anything else as JSON. Numbers are written out in full, without an exponent. */
    public static String text(JsonNode value) {
        return value.isNumber()
                ? value.decimalValue().toPlainString()
                : value.isTextual() ? value.textValue() : value.toString();
    }

    /** The charset to write a media type in: UTF-8 unless it names another one that is known. */
    public static Charset charset(MediaType type) {
        try {
            return type.parameter("charset").map(Charset::forName).orElse(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}

package io.understudy.codec.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** A value as a body of a text media type. */
public final class TextWriter {
    private TextWriter() {}

    /** A text as it is, anything else as JSON, in UTF-8. Numbers are written out in full, without an exponent. */
    public static byte[] of(JsonNode value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** The same as text. */
    public static String text(JsonNode value) {
        return value.isNumber()
                ? value.decimalValue().toPlainString()
                : value.isTextual() ? value.textValue() : value.toString();
    }
}

package io.understudy.codec;

import java.util.ArrayList;
import java.util.List;

/**
 * One field of a query or a form, as it stands there: {@code name=value}.
 *
 * @param name what comes before the first equals sign, still encoded
 * @param value what comes after it, still encoded; {@code ""} for a field without one
 */
public record EncodedField(String name, String value) {

    /**
     * The fields of a text that are separated by ampersands, in order (WHATWG URL, section 5.1). Where nothing is between
     * two of them, there is no field.
     *
     * @param text a query without its question mark, or a form
     */
    public static List<EncodedField> of(String text) {
        List<EncodedField> fields = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int ampersand = text.indexOf('&', start);
            int end = ampersand < 0 ? text.length() : ampersand;
            if (end > start) {
                fields.add(field(text.substring(start, end)));
            }
            start = end + 1;
        }
        return fields;
    }

    private static EncodedField field(String text) {
        int equals = text.indexOf('=');
        return equals < 0
                ? new EncodedField(text, "")
                : new EncodedField(text.substring(0, equals), text.substring(equals + 1));
    }
}

package io.understudy.codec;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * One field of a query or a form, as it stands there: {@code name=value}.
 *
 * @param name what comes before the first equals sign, still encoded
 * @param value what comes after it, still encoded; {@code ""} for a field without one
 */
public record EncodedField(String name, String value) {

    /** A field of a form for a name and a value that are not encoded yet, its bytes in UTF-8. */
    public static EncodedField encode(String name, String value) {
        return encode(name, value, StandardCharsets.UTF_8);
    }

    /**
     * A field of a form.
     *
     * @param charset that of the bytes that the escapes stand for
     */
    public static EncodedField encode(String name, String value, Charset charset) {
        return new EncodedField(PercentEncoding.encodeForm(name, charset), PercentEncoding.encodeForm(value, charset));
    }

    /** The field as it stands in a query or a form. */
    public String text() {
        return name + "=" + value;
    }

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

    /**
     * The cookies of {@code Cookie} fields (RFC 6265, section 4.2.1) without the blanks around them, which need not be
     * encoded. A pair without a name is passed over.
     *
     * @param separators the characters that stand between two cookies, usually a semicolon alone
     */
    public static List<EncodedField> cookies(List<String> fields, String separators) {
        List<EncodedField> cookies = new ArrayList<>();
        for (String field : fields) {
            for (StringTokenizer pairs = new StringTokenizer(field, separators); pairs.hasMoreTokens(); ) {
                String pair = pairs.nextToken();
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    cookies.add(new EncodedField(
                            pair.substring(0, equals).strip(),
                            pair.substring(equals + 1).strip()));
                }
            }
        }
        return cookies;
    }

    /** The cookies of {@code Cookie} fields. */
    public static List<EncodedField> cookies(List<String> fields) {
        return cookies(fields, ";");
    }

    /** The name that was meant, where blanks may be plus signs; as it was written when its encoding is broken. */
    public String decodedName() {
        return PercentEncoding.decodeForm(name).orElse(name);
    }

    /** The value that was meant, on the same terms. */
    public String decodedValue() {
        return PercentEncoding.decodeForm(value).orElse(value);
    }

    private static EncodedField field(String text) {
        int equals = text.indexOf('=');
        return equals < 0
                ? new EncodedField(text, "")
                : new EncodedField(text.substring(0, equals), text.substring(equals + 1));
    }
}

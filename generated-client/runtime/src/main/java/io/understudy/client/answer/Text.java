package io.understudy.client.answer;

import io.understudy.client.http.HttpAnswer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of an answer as text. JSON is UTF-8 whatever its media type says (RFC 8259, 8.1 and 11), so that the charset
 * that is named there counts only for bytes that cannot be UTF-8.
 */
final class Text {

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]+)");
    private static final int LONGEST = 64 << 10; // characters of a body that an exception carries

    private Text() {}

    /** The bytes to be read as JSON: as they came, unless they are in another charset that is named. */
    static byte[] json(HttpAnswer answer) {
        return otherCharset(answer)
                .filter(other -> !isUtf8(answer.body()))
                .map(other -> new String(answer.body(), other).getBytes(StandardCharsets.UTF_8))
                .orElse(answer.body());
    }

    /** The body as text, however broken, without a byte order mark (RFC 8259, 8.1). */
    static String of(HttpAnswer answer) {
        String text = new String(json(answer), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static Optional<Charset> otherCharset(HttpAnswer answer) {
        return answer.header("Content-Type")
                .map(CHARSET::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(Text::isSupported)
                .map(Charset::forName)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8));
    }

    private static boolean isSupported(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false; // not even a name
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

package io.understudy.validation.body.form;

import io.understudy.validation.body.format.Report;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.Optional;

/** Undoes the encoding of names and values of a form: a plus is a space, a percent sign a byte in hexadecimal. */
final class FormText {
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final Report report;

    FormText(Charset charset, Report report) {
        this.charset = charset;
        this.decoder = charset.newDecoder();
        this.report = report;
    }

    /**
     * The text that was encoded.
     *
     * @param field the number of its field, counted from 1
     * @return empty when the encoding is broken, which the report says then
     */
    Optional<String> decode(String encoded, int field) {
        if (encoded.indexOf('%') < 0) {
            return Optional.of(encoded.replace('+', ' '));
        }
        StringBuilder text = new StringBuilder(encoded.length());
        for (int i = 0; i < encoded.length(); ) {
            if (encoded.charAt(i) != '%') {
                text.append(encoded.charAt(i) == '+' ? ' ' : encoded.charAt(i));
                i++;
                continue;
            }
            int end = endOfEscapes(encoded, i);
            if (end < 0) {
                report.refuse(
                        "parse", " is no form: a '%' in field " + field + " is not followed by two hexadecimal digits");
                return Optional.empty();
            }
            try {
                text.append(decoder.decode(bytes(encoded, i, end)));
            } catch (CharacterCodingException malformed) {
                report.refuse(
                        "charset", " is not " + charset.name() + ": the bytes in field " + field + " are malformed");
                return Optional.empty();
            }
            i = end;
        }
        return Optional.of(text.toString());
    }

    /** Where the escapes that stand in a row from here on end; negative when one of them is broken. */
    private static int endOfEscapes(String encoded, int from) {
        int i = from;
        while (i < encoded.length() && encoded.charAt(i) == '%') {
            if (i + 2 >= encoded.length() || digit(encoded, i + 1) < 0 || digit(encoded, i + 2) < 0) {
                return -1;
            }
            i += 3;
        }
        return i;
    }

    private static ByteBuffer bytes(String encoded, int from, int to) {
        byte[] bytes = new byte[(to - from) / 3];
        for (int index = 0; index < bytes.length; index++) {
            int escape = from + 3 * index;
            bytes[index] = (byte) (digit(encoded, escape + 1) << 4 | digit(encoded, escape + 2));
        }
        return ByteBuffer.wrap(bytes);
    }

    private static int digit(String text, int index) {
        char character = text.charAt(index);
        return character < 128 ? Character.digit(character, 16) : -1;
    }
}

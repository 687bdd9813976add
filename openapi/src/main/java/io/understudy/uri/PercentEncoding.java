package io.understudy.uri;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text in which some characters are written as the bytes of their UTF-8 form (RFC 3986, sections 2.1 and 2.5). Every
 * character may be written so, {@code %00} too: what is allowed to be in a text is not for its encoding to say.
 */
public final class PercentEncoding {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private PercentEncoding() {}

    /**
     * The text that an encoded text stands for; the cost is linear.
     *
     * @return empty when a percent sign is not followed by two hexadecimal digits, or the bytes are not UTF-8
     */
    public static Optional<String> decode(String encoded) {
        return encoded.indexOf('%') < 0 ? Optional.of(encoded) : decodeEscapes(encoded);
    }

    /** The same for {@code application/x-www-form-urlencoded}, as queries are: there, a plus sign is a space. */
    public static Optional<String> decodeForm(String encoded) {
        return decode(encoded.indexOf('+') < 0 ? encoded : encoded.replace('+', ' '));
    }

    /**
     * A text with all its characters encoded but the unreserved ones (RFC 3986, section 2.3) and some more.
     *
     * @param kept the further characters that stay as they are, all of them ASCII
     */
    public static String encode(String text, String kept) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (octet > 0 && (UNRESERVED.indexOf(octet) >= 0 || kept.indexOf(octet) >= 0)) {
                encoded.append((char) octet);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(octet >> 4 & 0xF, 16)))
                        .append(Character.toUpperCase(Character.forDigit(octet & 0xF, 16)));
            }
        }
        return encoded.toString();
    }

    private static Optional<String> decodeEscapes(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] != '%') {
                bytes.write(encoded[i]);
                continue;
            }
            int high = i + 2 < encoded.length ? Character.digit(encoded[i + 1], 16) : -1;
            int low = i + 2 < encoded.length ? Character.digit(encoded[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes.write(high << 4 | low);
            i += 2;
        }
        return utf8(bytes.toByteArray());
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}

package io.understudy.codec;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text in which some characters are written as the bytes of their UTF-8 form (RFC 3986, sections 2.1 and 2.5). Every
 * character may be written so, {@code %00} too: what is allowed to be in a text is not for its encoding to say.
 */
public final class PercentEncoding {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final String DIGITS = "0123456789ABCDEF";

    private PercentEncoding() {}

    /**
     * The text that an encoded text stands for; the cost is linear.
     *
     * @return empty when a percent sign is not followed by two hexadecimal digits, or the bytes are not UTF-8
     */
    public static Optional<String> decode(String encoded) {
        return encoded.indexOf('%') < 0
                ? Optional.of(encoded)
                : bytes(encoded, StandardCharsets.UTF_8).flatMap(PercentEncoding::utf8);
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
                encoded.append(escape(octet));
            }
        }
        return encoded.toString();
    }

    /** A text with all its characters encoded but the unreserved ones (RFC 3986, section 2.3). */
    public static String encode(String text) {
        return encode(text, "");
    }

    /**
     * A text as a name or value of {@code application/x-www-form-urlencoded} (WHATWG URL, section 5.2): a blank is a plus
     * sign.
     *
     * @param charset that of the bytes that the escapes stand for
     */
    public static String encodeForm(String text, Charset charset) {
        return URLEncoder.encode(text, charset);
    }

    /** The escape of one byte. */
    static String escape(byte octet) {
        return "%" + DIGITS.charAt(octet >> 4 & 0xF) + DIGITS.charAt(octet & 0xF);
    }

    /**
     * The bytes that an encoded text stands for.
     *
     * @param charset that of the characters that are written as they are; those of ASCII must be their own bytes in it
     * @return empty when a percent sign is not followed by two hexadecimal digits
     */
    public static Optional<byte[]> bytes(String encoded, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        int position = 0;
        while (position < encoded.length()) {
            int percent = encoded.indexOf('%', position);
            int end = percent < 0 ? encoded.length() : percent;
            bytes.writeBytes(encoded.substring(position, end).getBytes(charset));
            position = end;
            if (percent >= 0) {
                int high = digit(encoded, percent + 1);
                int low = digit(encoded, percent + 2);
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.write(high << 4 | low);
                position += 3;
            }
        }
        return Optional.of(bytes.toByteArray());
    }

    private static int digit(String text, int index) {
        boolean ascii = index < text.length() && text.charAt(index) < 128;
        return ascii ? Character.digit(text.charAt(index), 16) : -1;
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

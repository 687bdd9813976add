package io.understudy.codec;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Text in header fields, which hold visible ASCII and blanks (RFC 9110, section 5.5). What a field cannot hold is
 * percent-encoded as UTF-8, the percent sign itself only where something else is encoded, so that a text that fits stays
 * as it is. Where a parameter has an extended notation of its own, {@link #extended} writes that (RFC 8187).
 */
public final class HeaderText {
    private static final Pattern PLAIN = Pattern.compile("(?:[!-~](?:[ -~\\t]*+(?<=[!-~]))?+)?+");

    /** What may stand in an extended value beside letters and digits (RFC 8187, section 3.2.1). */
    private static final String ATTRIBUTE_CHARACTERS = "!#$&+-.^_`|~";

    private HeaderText() {}

    /** Whether a field can hold a text as it is: visible ASCII, with blanks and tabs only within. */
    public static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    /** A text as a field can hold it; a text that fits stays as it is. */
    public static String write(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder written = new StringBuilder(text.length() + 16);
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        for (int index = 0; index < octets.length; index++) {
            byte octet = octets[index];
            boolean edge = index == 0 || index == octets.length - 1;
            if ((octet > ' ' && octet < 0x7F && octet != '%') || (octet == ' ' && !edge)) {
                written.append((char) octet);
            } else {
                written.append(PercentEncoding.escape(octet));
            }
        }
        return written.toString();
    }

    /** A text as an extended value of a parameter, for instance {@code UTF-8''na%C3%AFve.txt}. */
    public static String extended(String text) {
        StringBuilder written = new StringBuilder("UTF-8''");
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            boolean kept = octet > 0 && (isAlphanumeric(octet) || ATTRIBUTE_CHARACTERS.indexOf(octet) >= 0);
            written.append(kept ? Character.toString(octet) : PercentEncoding.escape(octet));
        }
        return written.toString();
    }

    private static boolean isAlphanumeric(byte octet) {
        return (octet >= '0' && octet <= '9') || (octet >= 'A' && octet <= 'Z') || (octet >= 'a' && octet <= 'z');
    }
}

package io.understudy.codec.multipart;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of a multipart body.
 *
 * @param headers the values of its header fields, by name in lower case
 * @param content its bytes
 */
record Part(Map<String, List<String>> headers, ByteBuffer content) {
    private static final Pattern PARAMETER =
            Pattern.compile("\\s*+;\\s*+([^\\s=;\"]++)\\s*+=\\s*+(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^;\"\\s]*+))");

    /** The values of a header field. */
    List<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** The name of the form field that it is (RFC 7578, section 4.2), if it has one. */
    Optional<String> name() {
        List<String> dispositions = header("Content-Disposition");
        if (dispositions.isEmpty() || dispositions.get(0).indexOf(';') < 0) {
            return Optional.empty();
        }
        String disposition = dispositions.get(0);
        Matcher parameter = PARAMETER.matcher(disposition);
        int position = disposition.indexOf(';');
        while (parameter.region(position, disposition.length()).lookingAt()) {
            if (parameter.group(1).equalsIgnoreCase("name")) {
                String quoted = parameter.group(2);
                return Optional.of(quoted == null ? parameter.group(3) : unquoted(quoted));
            }
            position = parameter.end();
        }
        return Optional.empty();
    }

    /** Some senders escape quotes with a backslash (RFC 9110, section 5.6.4), browsers as WHATWG HTML says. */
    private static String unquoted(String quoted) {
        return quoted.replaceAll("\\\\([\"\\\\])", "$1")
                .replace("%22", "\"")
                .replace("%0D", "\r")
                .replace("%0A", "\n");
    }
}

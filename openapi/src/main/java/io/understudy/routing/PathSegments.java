package io.understudy.routing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a path apart: first at its slashes, then each segment is percent-decoded (RFC 3986, section 2.4). */
final class PathSegments {
    private PathSegments() {}

    /**
     * The segments of a path. A slash at the end makes an empty last segment, and an encoded slash stays inside
     * its own.
     *
     * @return empty when the path does not begin with a slash, or an escape is broken or is not UTF-8
     */
    static Optional<List<PathSegment>> of(String rawPath) {
        if (!rawPath.startsWith("/")) {
            return Optional.empty();
        }
        List<PathSegment> segments = new ArrayList<>();
        int start = 1;
        while (start <= rawPath.length()) {
            int slash = rawPath.indexOf('/', start);
            int end = slash < 0 ? rawPath.length() : slash;
            String raw = rawPath.substring(start, end);
            Optional<String> text = decoded(raw);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            segments.add(new PathSegment(text.get(), raw));
            start = end + 1;
        }
        return Optional.of(segments);
    }

    /** The text that a percent-encoded text stands for; empty when an escape is broken or is not UTF-8. */
    static Optional<String> decoded(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
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

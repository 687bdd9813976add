package io.understudy.routing;

import io.understudy.codec.PercentEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a path apart: first at its slashes, then each segment is percent-decoded (RFC 3986, section 2.4). */
final class PathSegments {
    private PathSegments() {}

    /**
     * The segments of a path. A slash at the end makes an empty last segment, and an encoded slash stays inside its own.
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
            Optional<String> text = PercentEncoding.decode(raw);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            segments.add(new PathSegment(text.get(), raw));
            start = end + 1;
        }
        return Optional.of(segments);
    }
}

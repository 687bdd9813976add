package io.understudy.mock.http;

import io.understudy.mock.problem.Problem;
import io.understudy.mock.problem.request.UnreadableRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpURI;

/** Finds what is wrong with request targets as texts (RFC 3986). Whether anything is there is for others to say. */
final class TargetCheck {
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern DOT_SEGMENT = Pattern.compile("/(?:\\.|%2[Ee]){1,2}(?:[/;]|$)");

    private TargetCheck() {}

    /** Why a target cannot be used, if so. */
    static Optional<Problem> fault(HttpURI uri) {
        String path = uri.getPath() == null ? "" : uri.getPath();
        String query = uri.getQuery() == null ? "" : uri.getQuery();
        // Jetty has decoded the path already, and would have refused it.
        if (query.indexOf('%') >= 0 && BROKEN_ESCAPE.matcher(query).find()) {
            return unreadable("its query has a percent sign without two hexadecimal digits after it");
        }
        boolean dotted = path.contains("/.") || path.contains("%2");
        if (dotted && DOT_SEGMENT.matcher(path).find()) {
            return unreadable("its path has a segment of dots, which a client resolves before it sends a request");
        }
        return Optional.empty();
    }

    private static Optional<Problem> unreadable(String reason) {
        return Optional.of(new UnreadableRequest(400, reason));
    }
}

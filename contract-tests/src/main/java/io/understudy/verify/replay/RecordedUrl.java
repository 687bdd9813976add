package io.understudy.verify.replay;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An absolute address, taken apart without being strict about its path and query: browsers send what RFC 3986 forbids.
 *
 * @param server scheme, host and port
 * @param target the path and the query
 */
record RecordedUrl(URI server, String target) {
    private static final Pattern FORM = Pattern.compile("(https?://[^/?#]+)([^#]*)(?:#.*)?", Pattern.CASE_INSENSITIVE);

    static Optional<RecordedUrl> of(String url) {
        Matcher form = FORM.matcher(url);
        if (!form.matches()) {
            return Optional.empty();
        }
        String target = form.group(2).startsWith("/") ? form.group(2) : "/" + form.group(2);
        try {
            // A user and a password in an address are nobody's business.
            return Optional.of(new RecordedUrl(URI.create(form.group(1).replaceFirst("//[^@]*@", "//")), target));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}

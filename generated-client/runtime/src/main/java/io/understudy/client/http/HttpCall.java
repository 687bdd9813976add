package io.understudy.client.http;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call as it goes to a server. As text it is its method and its path, without query, credentials or body.
 *
 * @param method such as {@code GET}
 * @param uri absolute, encoded
 * @param headers by their names, in the order in which they are sent
 * @param content the body; null for none
 * @param idempotent whether a second one does no harm and is answered alike
 */
public record HttpCall(
        String method,
        URI uri,
        Map<String, String> headers,
        @Nullable Content content,
        boolean idempotent) {

    static final String AUTHORIZATION = "Authorization";

    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "OPTIONS", "PUT");

    /** A call that is idempotent if its method is (RFC 9110, 9.2.2), but for DELETE, whose second one is answered otherwise. */
    public HttpCall(String method, URI uri, Map<String, String> headers, @Nullable Content content) {
        this(method, uri, headers, content, IDEMPOTENT.contains(method));
    }

    /** Keeps a copy. */
    public HttpCall {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** The same call with a header more, or with another value for it. */
    public HttpCall with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new HttpCall(method, uri, more, content, idempotent);
    }

    /** The same call, of which a second one does no harm whatever its method. */
    public HttpCall asIdempotent() {
        return new HttpCall(method, uri, headers, content, true);
    }

    /** The value of a header, whose name is written as it was set. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The same call with this value for {@code Authorization}. */
    public HttpCall authorized(String credentials) {
        return with(AUTHORIZATION, credentials);
    }

    /** Whether the body, if there is one, can be sent a second time. */
    public boolean repeatable() {
        return content == null || content.repeatable();
    }

    @Override
    public String toString() {
        return method + " " + uri.getRawPath();
    }
}

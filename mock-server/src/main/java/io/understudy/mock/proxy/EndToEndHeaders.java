package io.understudy.mock.proxy;

import io.understudy.codec.HeaderList;
import io.understudy.mock.message.HeaderField;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells the headers of a message from those of the connection that it came over. */
public final class EndToEndHeaders {
    /**
     * What RFC 9110, section 7.6.1, wants removed, what it defines for one connection only, and what frames a body, which
     * is framed anew.
     */
    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "connection",
            "content-length",
            "expect",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private EndToEndHeaders() {}

    /** The headers that go further, in their order: neither the connection's own nor those that {@code Connection} names. */
    public static List<HeaderField> of(List<HeaderField> headers) {
        Set<String> named = new HashSet<>(OF_THE_CONNECTION);
        HeaderList.elements(HeaderField.values(headers, "Connection")).stream()
                .map(EndToEndHeaders::key)
                .forEach(named::add);
        return headers.stream()
                .filter(header -> !named.contains(key(header.name())))
                .toList();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}

package io.understudy.mock.proxy.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** What a user calls the upstream by. */
public sealed interface UpstreamAddress {

    /**
     * The address of a server.
     *
     * @param scheme {@code http} or {@code https}
     * @param host the name or address of the host; an IPv6 address without its brackets
     * @param port the port, -1 for the usual one
     * @param basePath what stands before the path of every request: {@code ""}, or begins with a slash and does not end
     *     with one
     */
    record Usable(String scheme, String host, int port, String basePath) implements UpstreamAddress {

        /** The address as people write it. */
        @Override
        public String toString() {
            String authority = host.contains(":") ? "[" + host + "]" : host;
            return scheme + "://" + authority + (port < 0 ? "" : ":" + port) + basePath;
        }
    }

    /**
     * No address of a server.
     *
     * @param sentence why not, with a full stop
     */
    record Unusable(String sentence) implements UpstreamAddress {}

    /** Reads an address such as {@code https://api.example.com/v1}. */
    static UpstreamAddress of(String text) {
        try {
            URI uri = new URI(text).parseServerAuthority();
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.matches("https?") || uri.getHost() == null || uri.getPort() > 65_535) {
                return unusable(text, "it must begin with http:// or https:// and name a host");
            }
            if (uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
                return unusable(text, "it must end with a path, and have no user, query or fragment");
            }
            String path = uri.getRawPath();
            return new Usable(
                    scheme,
                    uri.getHost().replaceAll("[\\[\\]]", ""),
                    uri.getPort(),
                    path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
        } catch (URISyntaxException notAnAddress) {
            return unusable(text, "it must begin with http:// or https:// and name a host");
        }
    }

    private static Unusable unusable(String text, String why) {
        return new Unusable("The upstream " + text + " cannot be used: " + why + ".");
    }
}

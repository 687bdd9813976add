package io.understudy.client;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A request, byte for byte but for the order of its headers, which is of no account.
 *
 * @param line method, target and version
 * @param headers each with its value, {@code Host} and {@code Accept-Encoding} left out, which are the HTTP client's own
 * @param body as Latin-1, so that each character is a byte
 */
public record Request(String line, SortedSet<String> headers, String body) {

    private static final List<String> ALWAYS =
            List.of("Accept: application/json", "User-Agent: understudy-client", "Connection: keep-alive");

    /** A request as it came over a connection. */
    public static Request received(String text) {
        int end = text.indexOf("\r\n\r\n");
        List<String> lines = Arrays.asList(text.substring(0, end).split("\r\n", -1));
        SortedSet<String> headers = new TreeSet<>(lines.subList(1, lines.size()));
        headers.removeIf(header -> header.startsWith("Host: ") || header.startsWith("Accept-Encoding: "));
        return new Request(lines.get(0), headers, text.substring(end + 4));
    }

    /** A request without a body. */
    public static Request of(String line, String... headers) {
        SortedSet<String> all = new TreeSet<>(ALWAYS);
        all.addAll(List.of(headers));
        return new Request(line + " HTTP/1.1", all, "");
    }

    /** The same request with a body. */
    public Request with(String mediaType, byte[] body) {
        SortedSet<String> all = new TreeSet<>(headers);
        all.add("Content-Type: " + mediaType);
        all.add("Content-Length: " + body.length);
        return new Request(line, all, new String(body, StandardCharsets.ISO_8859_1));
    }

    /** The same request with JSON in UTF-8. */
    public Request with(String json) {
        return with("application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return line + " " + headers + " " + (body.length() > 1_000 ? body.length() + " bytes" : body);
    }
}

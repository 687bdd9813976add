package io.understudy.client.http;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An answer as it came from a server, whole. As text it is its status. */
public final class HttpAnswer {

    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    /**
     * An answer.
     *
     * @param status such as 200
     * @param headers by their names, whose case is of no account
     * @param body empty for none; nobody changes it from now on
     */
    public HttpAnswer(int status, Map<String, List<String>> headers, byte[] body) {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        this.status = status;
        this.headers = Collections.unmodifiableMap(copy);
        this.body = body;
    }

    /** Its status code, such as 200. */
    public int status() {
        return status;
    }

    /** Whether the status is one of success: 2xx. */
    public boolean successful() {
        return status / 100 == 2;
    }

    /** All headers; a name is found however it is written. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** The first header of this name, however it is written. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The bytes of the body, not a copy of them; empty for none. */
    public byte[] body() {
        return body;
    }

    @Override
    public String toString() {
        return Integer.toString(status);
    }
}

package io.understudy.validation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A message of a test: headers and bytes. */
public final class Sent implements Message {
    private final Map<String, List<String>> headers = new TreeMap<>();
    private final byte[] body;

    private Sent(byte[] body) {
        this.body = body;
    }

    /** A body without any header. */
    public static Sent body(byte[] body) {
        return new Sent(body);
    }

    /** A body in a media type; {@code ""} for none. */
    public static Sent body(String contentType, byte[] body) {
        return contentType.isEmpty() ? body(body) : body(body).with("Content-Type", contentType);
    }

    /** A text in a media type, in UTF-8. */
    public static Sent body(String contentType, String body) {
        return body(contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** This message, with a header field more. */
    public Sent with(String name, String value) {
        headers.computeIfAbsent(name.toLowerCase(Locale.ROOT), first -> new ArrayList<>())
                .add(value);
        return this;
    }

    @Override
    public List<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    @Override
    @SuppressWarnings("MutableMethodReturnType")
    public byte[] body() {
        return body;
    }
}

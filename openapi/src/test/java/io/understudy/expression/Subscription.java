package io.understudy.expression;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The request and the answer that the specification evaluates its examples against (OpenAPI 3.1, section 4.8.18.3). */
record Subscription(Optional<JsonNode> requestBody, Optional<JsonNode> responseBody) implements ExpressionExchange {
    private static final String REQUEST = """
            {
              "failedUrl": "https://clientdomain.com/failed",
              "successUrls": [
                "https://clientdomain.com/fast",
                "https://clientdomain.com/medium",
                "https://clientdomain.com/slow"
              ],
              "user": {"uuid": "u-1", "age": 7, "admin": true, "none": null},
              "a/b": "slash", "m~n": "tilde", "": "empty"
            }
            """;

    static final Subscription EXAMPLE =
            new Subscription(Optional.of(json(REQUEST)), Optional.of(json("{\"status\": \"open\"}")));

    /** The same without bodies. */
    static final Subscription WITHOUT_BODIES = new Subscription(Optional.empty(), Optional.empty());

    static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public String url() {
        return "https://example.org/subscribe/myevent?queryUrl=https://clientdomain.com/stillrunning";
    }

    @Override
    public int statusCode() {
        return 201;
    }

    @Override
    public Optional<String> query(String name) {
        return Optional.ofNullable(
                Map.of("queryUrl", "https://clientdomain.com/stillrunning", "host", "127.0.0.1:9000", "odd", "a/b?c&d")
                        .get(name));
    }

    @Override
    public Optional<String> path(String name) {
        return Optional.ofNullable(Map.of("eventType", "myevent").get(name));
    }

    @Override
    public Message request() {
        return message(Map.of("content-type", "application/json", "host", "example.org"), requestBody);
    }

    @Override
    public Message response() {
        return message(Map.of("location", "https://example.org/subscription/1"), responseBody);
    }

    private static Message message(Map<String, String> headers, Optional<JsonNode> body) {
        return new Message() {
            @Override
            public Optional<String> header(String name) {
                return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
            }

            @Override
            public Optional<JsonNode> body() {
                return body;
            }
        };
    }
}

package io.understudy.mock.engine;

import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.validation.Message;
import java.util.List;

/**
 * A request as it arrived.
 *
 * @param method the method, case-sensitive
 * @param path the path as it stands in the request line: percent-encoded, without the query
 * @param query the query as it stands there, without the question mark; {@code ""} for none
 * @param headers the headers, in the order in which they were sent
 * @param body the body; {@link Body#EMPTY} for none
 * @param scheme {@code http} or {@code https}
 */
public record MockRequest(
        String method, String path, String query, List<HeaderField> headers, Body body, String scheme) {
    private static final String PLAIN = "http";

    /** A request over plain HTTP. */
    public MockRequest(String method, String path, String query, List<HeaderField> headers, Body body) {
        this(method, path, query, headers, body, PLAIN);
    }

    /**
     * A request with a request target in origin form (RFC 9112, section 3.2.1).
     *
     * @param target the path, and the query after a question mark if there is one
     */
    public static MockRequest of(String method, String target, List<HeaderField> headers, Body body) {
        int question = target.indexOf('?');
        return question < 0
                ? new MockRequest(method, target, "", headers, body)
                : new MockRequest(method, target.substring(0, question), target.substring(question + 1), headers, body);
    }

    /** The same request over {@code http} or {@code https}. */
    public MockRequest over(String other) {
        return new MockRequest(method, path, query, headers, body, other);
    }

    /** A {@code GET} without headers of a request target in origin form. */
    public static MockRequest get(String target) {
        return of("GET", target, List.of(), Body.EMPTY);
    }

    /** The request as those who judge it see it. */
    Message message() {
        return new Message() {
            @Override
            public List<String> header(String name) {
                return MockRequest.this.header(name);
            }

            @Override
            public byte[] body() {
                return MockRequest.this.body.bytes();
            }
        };
    }

    /** The values of all headers with this name, whatever its case. */
    public List<String> header(String name) {
        return HeaderField.values(headers, name);
    }
}

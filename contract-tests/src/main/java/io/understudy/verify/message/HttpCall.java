package io.understudy.verify.message;

import java.util.ArrayList;
import java.util.List;

/**
 * A request.
 *
 * @param method the method, which need not be one that HTTP knows
 * @param target the path and the query as they stand in the request line, without the address of the server
 * @param headers the header fields in the order in which they are sent
 * @param body the body; empty for none
 */
public record HttpCall(String method, String target, List<Field> headers, Payload body) {
    /** The values of the header fields with this name. */
    public List<String> header(String name) {
        return headers.stream()
                .filter(field -> field.isNamed(name))
                .map(Field::value)
                .toList();
    }

    /** The path, without the query. */
    public String path() {
        int question = target.indexOf('?');
        return question < 0 ? target : target.substring(0, question);
    }

    /** The query, without the question mark; {@code ""} for none. */
    public String query() {
        int question = target.indexOf('?');
        return question < 0 ? "" : target.substring(question + 1);
    }

    /** The same request by another method. */
    public HttpCall as(String other) {
        return new HttpCall(other, target, headers, body);
    }

    /** The same request for something else. */
    public HttpCall withTarget(String other) {
        return new HttpCall(method, other, headers, body);
    }

    /** The same request with this header field in place of those with its name. */
    public HttpCall with(String name, String value) {
        List<Field> changed = new ArrayList<>(without(name).headers);
        changed.add(new Field(name, value));
        return new HttpCall(method, target, List.copyOf(changed), body);
    }

    /** The same request without the header fields with this name. */
    public HttpCall without(String name) {
        List<Field> kept =
                headers.stream().filter(field -> !field.isNamed(name)).toList();
        return new HttpCall(method, target, kept, body);
    }

    /** The same request with another body. */
    public HttpCall withBody(Payload other) {
        return new HttpCall(method, target, headers, other);
    }
}

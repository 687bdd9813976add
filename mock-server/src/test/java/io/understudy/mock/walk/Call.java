package io.understudy.mock.walk;

import io.understudy.mock.engine.MockEngine;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request to send.
 *
 * @param method the method
 * @param target the path and the query
 * @param headers the headers
 * @param body the body; of no length for none
 */
record Call(String method, String target, List<HeaderField> headers, Body body) {

    /** What came back. */
    record Reply(int code, List<HeaderField> headers, Body body) {

        Optional<String> header(String name) {
            return headers.stream()
                    .filter(header -> header.isNamed(name))
                    .map(HeaderField::value)
                    .findFirst();
        }
    }

    /** The answer of an engine in this process. */
    Reply to(MockEngine engine) {
        MockResponse response = engine.answer(MockRequest.of(method, target, headers, body));
        return new Reply(response.code(), response.headers(), (Body) response.body());
    }

    Call with(String header, String value) {
        List<HeaderField> more = new ArrayList<>(headers);
        more.add(new HeaderField(header, value));
        return new Call(method, target, more, body);
    }

    Call as(String other) {
        return new Call(other, target, headers, body);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(method).append(' ').append(target);
        headers.forEach(header -> text.append(" [")
                .append(header.name())
                .append(": ")
                .append(header.value())
                .append(']'));
        return text.append(' ')
                .append(new String(body.bytes(), StandardCharsets.UTF_8))
                .toString();
    }
}

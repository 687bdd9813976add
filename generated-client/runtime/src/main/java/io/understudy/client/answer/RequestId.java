package io.understudy.client.answer;

import io.understudy.client.http.HttpAnswer;
import java.util.List;
import java.util.Optional;

/** What a server calls a request in its own logs; no vendor documents a header for it, so that the usual ones are tried. */
final class RequestId {

    private static final List<String> HEADERS =
            List.of("X-Request-Id", "Request-Id", "X-Correlation-Id", "X-Trace-Id", "Trace-Id");

    private RequestId() {}

    static Optional<String> of(HttpAnswer answer) {
        return HEADERS.stream()
                .flatMap(name -> answer.header(name).stream())
                .filter(id -> !id.isBlank())
                .findFirst();
    }
}

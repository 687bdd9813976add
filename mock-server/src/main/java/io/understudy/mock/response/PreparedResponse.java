package io.understudy.mock.response;

import io.understudy.codec.MediaType;
import io.understudy.contract.message.Response;
import io.understudy.contract.message.StatusKey;
import io.understudy.mock.response.content.BodyMaker;
import io.understudy.mock.response.content.HeaderMaker;
import io.understudy.mock.response.content.PreparedHeaders;
import java.util.List;

/**
 * One response of an operation, ready to be sent.
 *
 * @param status the code, range or default that it is declared for
 * @param headers its headers
 * @param contents its body in each media type, in the contract's order; empty for no body
 */
record PreparedResponse(StatusKey status, PreparedHeaders headers, List<PreparedContent> contents) {

    static PreparedResponse of(Response response, HeaderMaker headers, BodyMaker bodies) {
        return new PreparedResponse(
                response.status(),
                headers.of(response),
                response.content().stream()
                        // A key that is no media type, such as a stray "description", costs only itself.
                        .filter(content -> MediaType.parse(content.mediaType()).isPresent())
                        .map(content -> PreparedContent.of(content, response, bodies))
                        .toList());
    }

    /** The code to send when nobody asked for one: the first of a range, and 200 for the default. */
    int code() {
        if (status instanceof StatusKey.Exact exact) {
            return exact.code();
        }
        return status instanceof StatusKey.Range range ? range.hundred() * 100 : 200;
    }

    /** Whether this is an answer at all: an informational response is only ever on the way to one. */
    boolean isFinal() {
        return code() >= 200;
    }
}

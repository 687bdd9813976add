package io.understudy.mock.engine;

import io.understudy.mock.response.Body;
import io.understudy.mock.response.HeaderField;
import io.understudy.mock.response.Payload;
import java.time.Duration;
import java.util.List;

/**
 * An answer, ready to be sent.
 *
 * @param code the status code
 * @param headers the headers
 * @param body the body; {@link Body#EMPTY} for none
 * @param delay how long to wait before it is sent
 * @param judgement what was found on the way to it
 */
public record MockResponse(int code, List<HeaderField> headers, Payload body, Duration delay, Judgement judgement) {

    /** The same answer with other headers. */
    MockResponse withHeaders(List<HeaderField> others) {
        return new MockResponse(code, others, body, delay, judgement);
    }
}

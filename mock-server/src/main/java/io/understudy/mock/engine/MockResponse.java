package io.understudy.mock.engine;

import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.message.Payload;
import java.time.Duration;
import java.util.List;

/**
 * An answer, ready to be sent.
 *
 * @param code the status code
 * @param headers the headers
 * @param body the body; {@link Body#EMPTY} for none
 * @param delay how long to wait before it is sent
 * @param findings what was found on the way to it
 */
public record MockResponse(
        int code, List<HeaderField> headers, Payload body, Duration delay, ExchangeFindings findings) {

    /** The same answer with other headers. */
    MockResponse withHeaders(List<HeaderField> others) {
        return new MockResponse(code, others, body, delay, findings);
    }
}

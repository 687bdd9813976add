package io.understudy.mock.callback;

import io.understudy.mock.message.HeaderField;
import io.understudy.mock.message.Payload;
import io.understudy.validation.response.ResponseCheck;
import java.util.List;

/**
 * A request that is ready to be sent.
 *
 * @param name the callback or webhook that it belongs to
 * @param method the method
 * @param url where to; whether that is an address is seen when it is sent
 * @param headers the headers, the content type among them
 * @param body the body, whose bytes are all there
 * @param answers judges what the receiver answers
 */
public record OutgoingRequest(
        String name, String method, String url, List<HeaderField> headers, Payload body, ResponseCheck answers)
        implements CallbackPlan {}

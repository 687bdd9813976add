package io.understudy.mock.proxy;

import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.message.Body;
import java.util.Optional;

/**
 * A request, and what was answered.
 *
 * @param request the request
 * @param response the answer as it goes to the caller, with the findings of both
 * @param reply the body of the upstream's answer without its content coding, where it was held back to be judged
 */
public record ProxiedExchange(MockRequest request, MockResponse response, Optional<Body> reply) {}

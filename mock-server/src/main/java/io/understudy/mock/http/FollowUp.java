package io.understudy.mock.http;

import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import java.util.Optional;

/** Says what is to be done once an answer has been sent. Safe to share between threads. */
@FunctionalInterface
public interface FollowUp {

    /**
     * What is to be done; empty for nothing, which is to be found out quickly.
     *
     * @param origin where the request was received, without a path: {@code http://127.0.0.1:4010}
     */
    Optional<Runnable> of(MockRequest request, String origin, MockResponse response);
}

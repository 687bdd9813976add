package io.understudy.mock.wiremock;

import io.understudy.mock.engine.Answerer;
import io.understudy.mock.engine.MockEngine;
import io.understudy.routing.Router;

/** How a server answers. */
@FunctionalInterface
public interface AnswererFactory {

    /**
     * Makes what answers.
     *
     * @param router the operations that are served
     * @param engine the engine of their mock
     */
    Answerer answerer(Router router, MockEngine engine);
}

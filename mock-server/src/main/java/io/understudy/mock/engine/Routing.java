package io.understudy.mock.engine;

import io.understudy.mock.problem.Problem;

/** What the first stage makes of a request. */
public sealed interface Routing permits RoutedRequest, Routing.Unroutable {

    /** The request. */
    MockRequest request();

    /**
     * A request that calls no operation.
     *
     * @param request the request
     * @param problem why not
     */
    record Unroutable(MockRequest request, Problem problem) implements Routing {}
}

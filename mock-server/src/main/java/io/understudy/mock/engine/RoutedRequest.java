package io.understudy.mock.engine;

import io.understudy.routing.RouteMatch.Found;

/**
 * A request that calls an operation.
 *
 * @param request the request
 * @param route the operation that it calls
 */
public record RoutedRequest(MockRequest request, Found route) implements Routing {}

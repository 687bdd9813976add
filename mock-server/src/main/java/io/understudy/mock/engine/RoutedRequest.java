package io.understudy.mock.engine;

import io.understudy.contract.Operation;
import io.understudy.routing.RouteMatch.Found;

/**
 * A request that calls an operation.
 *
 * @param request the request
 * @param route what the router found
 * @param served what the later stages need to answer for the operation
 */
public record RoutedRequest(MockRequest request, Found route, ServedOperation served) implements Routing {

    /** The operation that is called. */
    public Operation operation() {
        return route.operation();
    }
}

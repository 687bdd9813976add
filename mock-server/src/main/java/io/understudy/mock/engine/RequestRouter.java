package io.understudy.mock.engine;

import io.understudy.mock.engine.Routing.Unroutable;
import io.understudy.mock.problem.MethodNotAllowed;
import io.understudy.mock.problem.PathNotFound;
import io.understudy.routing.RouteMatch;
import io.understudy.routing.RouteMatch.Found;
import io.understudy.routing.RouteMatch.NoSuchMethod;
import io.understudy.routing.Router;
import java.util.Optional;

/** The first stage: finds the operation that a request calls. */
final class RequestRouter {
    private final Router router;

    RequestRouter(Router router) {
        this.router = router;
    }

    Routing route(MockRequest request) {
        RouteMatch match = router.route(request.method(), request.path());
        if (match instanceof Found found) {
            return new RoutedRequest(request, found);
        }
        return new Unroutable(
                request,
                match instanceof NoSuchMethod other
                        ? new MethodNotAllowed(
                                request.method(),
                                request.path(),
                                other.allowed().stream().map(Enum::name).toList())
                        : new PathNotFound(request.path()));
    }

    /** The operation that a request would call with another method. */
    Optional<RoutedRequest> routeAs(String method, MockRequest request) {
        return router.route(method, request.path()) instanceof Found found
                ? Optional.of(new RoutedRequest(request, found))
                : Optional.empty();
    }
}

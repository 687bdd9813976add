package io.understudy.mock.engine;

import io.understudy.contract.Operation;
import io.understudy.mock.engine.Routing.Unroutable;
import io.understudy.mock.problem.request.MethodNotAllowed;
import io.understudy.mock.problem.request.PathNotFound;
import io.understudy.routing.Route;
import io.understudy.routing.RouteMatch;
import io.understudy.routing.RouteMatch.Found;
import io.understudy.routing.RouteMatch.NoSuchMethod;
import io.understudy.routing.Router;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The first stage: finds the operation that a request calls. */
final class RequestRouter {
    private final Router router;
    private final IdentityHashMap<Operation, ServedOperation> operations = new IdentityHashMap<>();

    /**
     * @param serve makes what it takes to answer for an operation
     */
    RequestRouter(Router router, Function<Route, ServedOperation> serve) {
        this.router = router;
        router.routes().forEach(route -> operations.put(route.operation(), serve.apply(route)));
    }

    Routing route(MockRequest request) {
        RouteMatch match = router.route(request.method(), request.path());
        if (match instanceof Found found) {
            return routed(request, found);
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
                ? Optional.of(routed(request, found))
                : Optional.empty();
    }

    private RoutedRequest routed(MockRequest request, Found found) {
        ServedOperation served = operations.get(found.operation());
        return new RoutedRequest(request, found, Objects.requireNonNull(served, "the router finds only its own"));
    }
}

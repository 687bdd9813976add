package io.understudy.mock.engine;

import io.understudy.contract.Operation;
import io.understudy.mock.engine.Routing.Unroutable;
import io.understudy.mock.problem.PathNotFound;
import io.understudy.mock.response.Accept;
import io.understudy.mock.response.Choice;
import io.understudy.mock.response.Choice.Refusal;
import io.understudy.mock.response.Preferences;
import io.understudy.mock.response.PreparedOperation;
import io.understudy.mock.response.ResponseChooser;
import io.understudy.routing.Route;
import io.understudy.routing.Router;
import java.util.IdentityHashMap;
import java.util.Objects;

/** Answers requests as contracts say. Built once; immutable; safe to share between threads. */
public final class MockEngine {
    private final RequestRouter router;
    private final IdentityHashMap<Operation, PreparedOperation> operations = new IdentityHashMap<>();
    private final Cors cors;

    /**
     * An engine for the contracts of a router.
     *
     * @param router finds the operations, and names all of them
     * @param cors whether answers let pages from elsewhere read them
     */
    public MockEngine(Router router, Cors cors) {
        this.router = new RequestRouter(router);
        this.cors = cors;
        for (Route route : router.routes()) {
            operations.put(route.operation(), PreparedOperation.of(route.contract(), route.operation()));
        }
    }

    /** Answers a request. */
    public MockResponse answer(MockRequest request) {
        if (cors.isPreflight(request)) {
            return cors.permission(request);
        }
        Choice choice = choose(router.route(request));
        MockResponse response = Renderer.render(request, choice);
        return cors.complete(request, response);
    }

    /** Answers a request whose operation a user has taken away, as if no contract had its path. */
    public MockResponse answerWithoutOperation(MockRequest request) {
        return cors.complete(request, Renderer.render(request, new Refusal(new PathNotFound(request.path()))));
    }

    private Choice choose(Routing routing) {
        return routing instanceof RoutedRequest routed ? choose(routed) : new Refusal(((Unroutable) routing).problem());
    }

    private Choice choose(RoutedRequest routed) {
        MockRequest request = routed.request();
        return ResponseChooser.choose(
                Objects.requireNonNull(operations.get(routed.route().operation()), "the router finds only its own"),
                Preferences.of(request.header("Prefer"), request.query()),
                Accept.of(request.header("Accept")));
    }
}

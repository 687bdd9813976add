package io.understudy.routing;

import io.understudy.contract.Contract;
import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import io.understudy.routing.RouteMatch.Found;
import io.understudy.routing.RouteMatch.NoSuchMethod;
import io.understudy.routing.RouteMatch.NoSuchPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the operation that a request calls. Built once; immutable; safe to share between threads.
 *
 * <p>Segment by segment from the left, fixed text beats text mixed with parameters, which beats a lone parameter; what
 * is still equal is decided by the order of the contracts and of each document. A path without
 * parameters is matched before all others (OpenAPI 3.1, section 4.8.8.1), so that it never has the methods of a templated
 * one; a templated path that fits but lacks the method gives way to the next that has it. A path under the base path of an operation's server beats the same path reached
 * without a base path.
 */
public final class Router {
    private static final NoSuchPath NO_SUCH_PATH = new NoSuchPath();

    private final List<Route> routes;
    private final List<RouteConflict> conflicts;
    private final RouteTree withBasePath = new RouteTree();
    private final RouteTree withoutBasePath = new RouteTree();

    /**
     * A router for contracts, each under its prefix.
     *
     * @param mounts the contracts; where two claim the same, the earlier one answers and {@link #conflicts} says so
     */
    public Router(List<Mount> mounts) {
        List<Route> all = new ArrayList<>();
        List<RouteConflict> found = new ArrayList<>();
        for (Mount mount : mounts) {
            Set<Route> own = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Operation operation : mount.contract().operations()) {
                Route route = Route.of(mount, operation);
                own.add(route);
                all.add(route);
                index(route)
                        .filter(earlier -> !own.contains(earlier))
                        .ifPresent(earlier -> found.add(new RouteConflict(earlier, route)));
            }
        }
        this.routes = List.copyOf(all);
        this.conflicts = List.copyOf(found);
    }

    /** A router for contracts without prefixes, in this order. */
    public static Router of(Contract... contracts) {
        return new Router(List.of(contracts).stream().map(Mount::of).toList());
    }

    /** Adds a route under all of its paths; the first route that was there before it, where it is under a server. */
    private Optional<Route> index(Route route) {
        withoutBasePath.add(route.barePath(), route);
        List<Route> earlier = route.paths().stream()
                .flatMap(path -> withBasePath.add(path, route).stream())
                .toList();
        return earlier.stream().findFirst();
    }

    /** Every operation with its paths, in the order of the contracts and of each document. */
    public List<Route> routes() {
        return routes;
    }

    /** The operations that cannot be reached because another contract claims the same; empty when all is well. */
    public List<RouteConflict> conflicts() {
        return conflicts;
    }

    /**
     * Finds the operation that a request line names. {@code HEAD} finds the operation for {@code GET} where the contract
     * has none of its own.
     *
     * @param method the method, case-sensitive
     * @param rawPath the path as it stands in the request line, percent-encoded and without the query
     */
    public RouteMatch route(String method, String rawPath) {
        Optional<List<PathSegment>> segments = PathSegments.of(rawPath);
        if (segments.isEmpty()) {
            return NO_SUCH_PATH;
        }
        RouteSearch search =
                new RouteSearch(segments.get(), HttpMethod.of(method).orElse(null));
        Optional<Found> found = withBasePath.find(search, 0).or(() -> withoutBasePath.find(search, 0));
        if (found.isPresent()) {
            return found.get();
        }
        List<HttpMethod> allowed = search.allowed();
        return allowed.isEmpty() ? NO_SUCH_PATH : new NoSuchMethod(allowed);
    }
}

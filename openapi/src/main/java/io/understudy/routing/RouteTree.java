package io.understudy.routing;

import io.understudy.contract.HttpMethod;
import io.understudy.routing.RouteMatch.Found;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A node of the index: what can follow after the segments that lead here. Fixed text is looked up; segments that mix
 * text and parameters are tried in the document's order; a lone parameter comes last. Not changed once it is built.
 */
final class RouteTree {
    private final Map<String, RouteTree> fixed = new HashMap<>();
    private final Map<List<String>, Mixed> mixed = new LinkedHashMap<>();
    private @Nullable RouteTree any;
    private final Map<HttpMethod, Leaf> leaves = new EnumMap<>(HttpMethod.class);

    private record Mixed(SegmentTemplate segment, RouteTree next) {}

    private record Leaf(Route route, List<String> names) {
        Found found(List<PathSegment> values) {
            return new Found(
                    route.operation(),
                    route.contract(),
                    byName(values, PathSegment::text),
                    byName(values, PathSegment::raw));
        }

        private Map<String, String> byName(List<PathSegment> values, Function<PathSegment, String> form) {
            Map<String, String> parameters = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                parameters.put(names.get(i), form.apply(values.get(i)));
            }
            return Collections.unmodifiableMap(parameters);
        }
    }

    /**
     * Adds a route under one of its paths, unless an equivalent path is there for the same method.
     *
     * @return the route that was there first
     */
    Optional<Route> add(String path, Route route) {
        RouteTree node = this;
        List<String> names = new ArrayList<>();
        for (String text : path.substring(1).split("/", -1)) {
            SegmentTemplate segment = SegmentTemplate.parse(text);
            names.addAll(segment.names());
            node = node.step(segment);
        }
        return Optional.ofNullable(node.leaves.putIfAbsent(route.operation().method(), new Leaf(route, names)))
                .map(Leaf::route);
    }

    private RouteTree step(SegmentTemplate segment) {
        if (segment.isLiteral()) {
            return fixed.computeIfAbsent(segment.literals().get(0), text -> new RouteTree());
        }
        if (segment.isWildcard()) {
            if (any == null) {
                any = new RouteTree();
            }
            return any;
        }
        return mixed.computeIfAbsent(segment.literals(), shape -> new Mixed(segment, new RouteTree()))
                .next();
    }

    /**
     * The first leaf, in order of preference, that the search's segments from {@code depth} on lead to. Where a path has
     * no parameters at all, it is the path that is called, whatever methods it has.
     */
    Optional<Found> find(RouteSearch search, int depth) {
        if (depth == 0) {
            RouteTree concrete = concrete(search.segments());
            if (concrete != null) {
                return concrete.leaf(search);
            }
        }
        if (depth == search.segments().size()) {
            return leaf(search);
        }
        RouteTree child = fixed.get(search.segments().get(depth).text());
        if (child != null) {
            Optional<Found> found = child.find(search, depth + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        for (Mixed candidate : mixed.values()) {
            Optional<Found> found = search.through(candidate.segment(), candidate.next(), depth);
            if (found.isPresent()) {
                return found;
            }
        }
        return any == null ? Optional.empty() : search.through(RouteSearch.WILDCARD, any, depth);
    }

    private @Nullable RouteTree concrete(List<PathSegment> segments) {
        RouteTree node = this;
        for (PathSegment segment : segments) {
            node = node.fixed.get(segment.text());
            if (node == null) {
                return null;
            }
        }
        return node.leaves.isEmpty() ? null : node;
    }

    private Optional<Found> leaf(RouteSearch search) {
        Leaf leaf = search.method() == null ? null : leaves.get(search.method());
        if (leaf == null && search.method() == HttpMethod.HEAD) {
            leaf = leaves.get(HttpMethod.GET);
        }
        if (leaf == null) {
            search.otherMethods(leaves.keySet());
            return Optional.empty();
        }
        return Optional.of(leaf.found(search.values()));
    }
}

package io.understudy.routing;

import io.understudy.contract.HttpMethod;
import io.understudy.routing.RouteMatch.Found;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One request on its way through the index, and what it has come across. Used by one thread, once. */
final class RouteSearch {
    static final SegmentTemplate WILDCARD = SegmentTemplate.parse("{any}");

    private final List<PathSegment> segments;
    private final @Nullable HttpMethod method;
    private final List<PathSegment> values = new ArrayList<>();
    private final Set<HttpMethod> otherMethods = EnumSet.noneOf(HttpMethod.class);

    /**
     * A search for a path.
     *
     * @param method the method, or null when it is one that no contract can declare
     */
    RouteSearch(List<PathSegment> segments, @Nullable HttpMethod method) {
        this.segments = segments;
        this.method = method;
    }

    List<PathSegment> segments() {
        return segments;
    }

    @Nullable
    HttpMethod method() {
        return method;
    }

    /** The values of the parameters on the way so far. */
    List<PathSegment> values() {
        return values;
    }

    /** Goes on below a segment with parameters, if the request's segment fits it, and takes its values back if in vain. */
    Optional<Found> through(SegmentTemplate template, RouteTree next, int depth) {
        int before = values.size();
        if (!template.match(segments.get(depth), values)) {
            return Optional.empty();
        }
        Optional<Found> found = next.find(this, depth + 1);
        if (found.isEmpty()) {
            values.subList(before, values.size()).clear();
        }
        return found;
    }

    /** Notes that the path exists for these methods. */
    void otherMethods(Collection<HttpMethod> methods) {
        otherMethods.addAll(methods);
    }

    /** The methods that the path exists for, with {@code HEAD} wherever {@code GET} is; empty when it does not exist. */
    List<HttpMethod> allowed() {
        return Stream.of(
                        HttpMethod.GET,
                        HttpMethod.HEAD,
                        HttpMethod.POST,
                        HttpMethod.PUT,
                        HttpMethod.PATCH,
                        HttpMethod.DELETE,
                        HttpMethod.OPTIONS,
                        HttpMethod.TRACE)
                .filter(each -> otherMethods.contains(each)
                        || (each == HttpMethod.HEAD && otherMethods.contains(HttpMethod.GET)))
                .toList();
    }
}

package io.understudy.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A path through a document.
 *
 * @param absolute whether it starts at {@code $} rather than {@code @}
 * @param segments its steps
 */
record Query(boolean absolute, List<Segment> segments) {

    List<Match> select(Scope scope) {
        List<Match> matches = List.of(absolute ? scope.root() : scope.current());
        for (Segment segment : segments) {
            List<Match> next = new ArrayList<>();
            for (Match match : matches) {
                segment.select(match, scope, next);
            }
            matches = next;
        }
        return matches;
    }

    /** The value that it selects; missing when there is not exactly one. */
    JsonNode single(Scope scope) {
        List<Match> matches = select(scope);
        return matches.size() == 1 ? matches.get(0).value() : MissingNode.getInstance();
    }

    /** Whether it can select at most one value, whatever the document (section 2.3.5.1). */
    boolean isSingular() {
        return segments.stream().allMatch(Segment::isSingular);
    }
}

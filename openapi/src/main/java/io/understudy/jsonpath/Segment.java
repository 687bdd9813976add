package io.understudy.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * One step of a path (section 2.5).
 *
 * @param descendant whether it goes down to any depth rather than one level
 * @param selectors what it selects there
 */
record Segment(boolean descendant, List<Selector> selectors) {

    void select(Match from, Scope scope, List<Match> into) {
        for (Selector selector : selectors) {
            selector.select(from, scope, into);
        }
        if (descendant) {
            JsonNode value = from.value();
            for (int index = 0; value.isArray() && index < value.size(); index++) {
                select(from.item(index), scope, into);
            }
            if (value.isObject()) {
                for (Map.Entry<String, JsonNode> member : value.properties()) {
                    select(from.member(member.getKey(), member.getValue()), scope, into);
                }
            }
        }
    }

    boolean isSingular() {
        return !descendant
                && selectors.size() == 1
                && (selectors.get(0) instanceof Selector.Name || selectors.get(0) instanceof Selector.Index);
    }
}

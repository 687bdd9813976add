package io.understudy.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** What a step selects among the children of a value (section 2.3). */
sealed interface Selector {

    /** Adds what it selects. */
    void select(Match from, Scope scope, List<Match> into);

    /** The children of a value, in its own order; none of a value that is neither an object nor an array. */
    private static List<Match> children(Match from) {
        List<Match> children = new ArrayList<>();
        JsonNode value = from.value();
        for (int index = 0; value.isArray() && index < value.size(); index++) {
            children.add(from.item(index));
        }
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                children.add(from.member(member.getKey(), member.getValue()));
            }
        }
        return children;
    }

    /** The member of an object with a name. */
    record Name(String name) implements Selector {
        @Override
        public void select(Match from, Scope scope, List<Match> into) {
            if (from.value().isObject() && from.value().has(name)) {
                into.add(from.member(name, from.value().path(name)));
            }
        }
    }

    /** Every child. */
    record Wildcard() implements Selector {
        @Override
        public void select(Match from, Scope scope, List<Match> into) {
            into.addAll(children(from));
        }
    }

    /** The item of an array with an index; a negative one counts from the end. */
    record Index(long index) implements Selector {
        @Override
        public void select(Match from, Scope scope, List<Match> into) {
            long size = from.value().isArray() ? from.value().size() : 0;
            long at = index < 0 ? size + index : index;
            if (at >= 0 && at < size) {
                into.add(from.item((int) at));
            }
        }
    }

    /** Items of an array at regular distances (section 2.3.4). */
    record Slice(OptionalLong start, OptionalLong end, long step) implements Selector {
        @Override
        public void select(Match from, Scope scope, List<Match> into) {
            long size = from.value().isArray() ? from.value().size() : 0;
            if (step > 0) {
                long lower = Math.min(Math.max(normal(start.orElse(0), size), 0), size);
                long upper = Math.min(Math.max(normal(end.orElse(size), size), 0), size);
                for (long index = lower; index < upper; index += step) {
                    into.add(from.item((int) index));
                }
            } else if (step < 0) {
                long upper = Math.min(Math.max(normal(start.orElse(size - 1), size), -1), size - 1);
                long lower = Math.min(Math.max(end.isPresent() ? normal(end.getAsLong(), size) : -1, -1), size - 1);
                for (long index = upper; index > lower; index += step) {
                    into.add(from.item((int) index));
                }
            }
        }

        private static long normal(long index, long size) {
            return index < 0 ? size + index : index;
        }
    }

    /** The children for which something is true. */
    record Filter(Condition condition) implements Selector {
        @Override
        public void select(Match from, Scope scope, List<Match> into) {
            for (Match child : children(from)) {
                if (condition.holds(scope.at(child))) {
                    into.add(child);
                }
            }
        }
    }
}

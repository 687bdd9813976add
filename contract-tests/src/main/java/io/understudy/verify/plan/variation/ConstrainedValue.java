package io.understudy.verify.plan.variation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.document.Place;
import io.understudy.verify.request.ReplacedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One value inside another, and what must hold of it.
 *
 * @param root the whole
 * @param pointer where in the whole it is; {@code ""} for the whole itself
 * @param constraints what must hold of it
 */
record ConstrainedValue(JsonNode root, String pointer, ValueConstraints constraints) {
    /** Deeper values are seldom worth a request of their own. */
    private static final int DEPTH = 5;

    /** The value and all that is inside it, as far as schemas speak of it. */
    static List<ConstrainedValue> all(JsonNode root, ValueConstraints constraints) {
        List<ConstrainedValue> values = new ArrayList<>();
        collect(new ConstrainedValue(root, "", constraints), DEPTH, values);
        return values;
    }

    private static void collect(ConstrainedValue target, int depth, List<ConstrainedValue> values) {
        if (target.constraints.isEmpty()) {
            return;
        }
        values.add(target);
        if (depth == 0) {
            return;
        }
        JsonNode value = target.value();
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                collect(target.member(member.getKey()), depth - 1, values);
            }
        } else if (value.isArray() && !value.isEmpty()) {
            collect(
                    new ConstrainedValue(target.root, target.pointer + "/0", target.constraints.item()),
                    depth - 1,
                    values);
        }
    }

    private ConstrainedValue member(String name) {
        String step = name.replace("~", "~0").replace("/", "~1");
        return new ConstrainedValue(root, pointer + "/" + step, constraints.property(name));
    }

    JsonNode value() {
        return root.at(pointer);
    }

    /** The whole with another value here. */
    Variation with(String rule, String tries, JsonNode value) {
        return with(rule, tries, value, constraints.place(rule));
    }

    /** The whole with another value here, and where the schema speaks of it. */
    Variation with(String rule, String tries, JsonNode value, Place place) {
        return new Variation(pointer, rule, tries, Optional.of(ReplacedValue.at(root, pointer, value)), place);
    }

    /** The whole without a member of the object here. */
    Variation without(String member) {
        ObjectNode changed = value().deepCopy();
        changed.remove(member);
        String step = member.replace("~", "~0").replace("/", "~1");
        return new Variation(
                pointer + "/" + step,
                "required",
                "left out",
                Optional.of(ReplacedValue.at(root, pointer, changed)),
                constraints.place("required"));
    }
}

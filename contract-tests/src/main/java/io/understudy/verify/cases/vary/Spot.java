package io.understudy.verify.cases.vary;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.contract.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One value inside another, and what must hold of it.
 *
 * @param root the whole
 * @param pointer where in the whole it is; {@code ""} for the whole itself
 * @param facets what must hold of it
 */
record Spot(JsonNode root, String pointer, Facets facets) {
    /** Deeper values are seldom worth a request of their own. */
    private static final int DEPTH = 5;

    /** The value and all that is inside it, as far as schemas speak of it. */
    static List<Spot> all(JsonNode root, Facets facets) {
        List<Spot> spots = new ArrayList<>();
        collect(new Spot(root, "", facets), DEPTH, spots);
        return spots;
    }

    private static void collect(Spot spot, int depth, List<Spot> spots) {
        if (spot.facets.isEmpty()) {
            return;
        }
        spots.add(spot);
        if (depth == 0) {
            return;
        }
        JsonNode value = spot.value();
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                collect(spot.member(member.getKey()), depth - 1, spots);
            }
        } else if (value.isArray() && !value.isEmpty()) {
            collect(new Spot(spot.root, spot.pointer + "/0", spot.facets.item()), depth - 1, spots);
        }
    }

    private Spot member(String name) {
        String step = name.replace("~", "~0").replace("/", "~1");
        return new Spot(root, pointer + "/" + step, facets.property(name));
    }

    JsonNode value() {
        return root.at(pointer);
    }

    /** The whole with another value here. */
    Variation with(String rule, String tries, JsonNode value) {
        return with(rule, tries, value, facets.place(rule));
    }

    /** The whole with another value here, and where the schema speaks of it. */
    Variation with(String rule, String tries, JsonNode value, Place place) {
        return new Variation(pointer, rule, tries, Optional.of(replaced(value)), place);
    }

    /** The whole without a member of the object here. */
    Variation without(String member) {
        ObjectNode changed = value().deepCopy();
        changed.remove(member);
        String step = member.replace("~", "~0").replace("/", "~1");
        return new Variation(
                pointer + "/" + step, "required", "left out", Optional.of(replaced(changed)), facets.place("required"));
    }

    private JsonNode replaced(JsonNode value) {
        if (pointer.isEmpty()) {
            return value;
        }
        JsonNode copy = root.deepCopy();
        JsonPointer full = JsonPointer.compile(pointer);
        JsonNode parent = copy.at(full.head());
        if (parent instanceof ObjectNode object) {
            object.set(full.last().getMatchingProperty(), value);
        } else if (parent instanceof ArrayNode array) {
            array.set(full.last().getMatchingIndex(), value);
        }
        return copy;
    }
}

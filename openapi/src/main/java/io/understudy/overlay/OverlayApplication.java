package io.understudy.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.contract.diagnostic.Severity;
import io.understudy.jsonpath.InvalidJsonPathException;
import io.understudy.jsonpath.JsonPath;
import io.understudy.jsonpath.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies an overlay to a copy of a document. */
public final class OverlayApplication {
    private final JsonNode document;
    private final List<OverlayProblem> flaws = new ArrayList<>();

    private OverlayApplication(JsonNode document) {
        this.document = document;
    }

    /** Makes all changes of an overlay, in its order, or none. */
    public static OverlayResult apply(Overlay overlay, JsonNode document) {
        OverlayApplication application = new OverlayApplication(document.deepCopy());
        for (int index = 0; index < overlay.actions().size(); index++) {
            application.apply(overlay.actions().get(index), "/actions/" + index);
        }
        List<OverlayProblem> flaws = List.copyOf(application.flaws);
        return flaws.stream().anyMatch(flaw -> flaw.severity() == Severity.ERROR)
                ? new OverlayResult.Refused(flaws)
                : new OverlayResult.Changed(application.document, flaws);
    }

    private void apply(OverlayAction action, String pointer) {
        try {
            List<Match> matches = distinct(JsonPath.parse(action.target()).select(document));
            if (matches.isEmpty()) {
                flaws.add(OverlayProblem.warning(
                        "nothing-selected",
                        pointer + "/target",
                        "'" + action.target() + "' selects nothing in the document, so nothing is changed"));
            } else if (action instanceof OverlayAction.Update update) {
                matches.forEach(match -> update(match, update.value(), pointer));
            } else {
                remove(matches, pointer);
            }
        } catch (InvalidJsonPathException invalid) {
            flaws.add(OverlayProblem.error(
                    "bad-target",
                    pointer + "/target",
                    "'" + action.target() + "' is no JSONPath: at character " + (invalid.offset() + 1) + ", "
                            + invalid.sentence()));
        }
    }

    /** A path may select a value twice; it is changed once. */
    private static List<Match> distinct(List<Match> matches) {
        Map<String, Match> byPlace = new LinkedHashMap<>();
        matches.forEach(match -> byPlace.putIfAbsent(match.pointer(), match));
        return List.copyOf(byPlace.values());
    }

    private void update(Match match, JsonNode value, String pointer) {
        if (match.value() instanceof ArrayNode array) {
            add(array, value);
        } else if (match.value() instanceof ObjectNode object && value.isObject()) {
            merge(object, value, match.pointer(), pointer + "/update");
        } else {
            String what = match.value().isObject()
                    ? "an object, so the update must be one too"
                    : "a single value; select the object that it stands in";
            flaws.add(OverlayProblem.error("bad-update", pointer + "/update", place(match.pointer()) + " is " + what));
        }
    }

    private void merge(ObjectNode object, JsonNode update, String place, String pointer) {
        for (Map.Entry<String, JsonNode> member : update.properties()) {
            String name = member.getKey();
            String step = "/" + name.replace("~", "~0").replace("/", "~1");
            JsonNode present = object.get(name);
            JsonNode value = member.getValue();
            if (present instanceof ObjectNode inner && value.isObject()) {
                merge(inner, value, place + step, pointer + step);
            } else if (present instanceof ArrayNode array && value.isArray()) {
                add(array, value);
            } else if (present == null || (present.isValueNode() && value.isValueNode())) {
                object.set(name, value.deepCopy());
            } else {
                flaws.add(OverlayProblem.error(
                        "bad-update",
                        pointer + step,
                        place(place + step) + " is " + kind(present) + ", and " + kind(value)
                                + " cannot be merged with that"));
            }
        }
    }

    private static void add(ArrayNode array, JsonNode value) {
        if (value instanceof ArrayNode items) {
            array.addAll(items.deepCopy());
        } else {
            array.add(value.deepCopy());
        }
    }

    /** From the last item of an array to the first, so that none moves before its turn. */
    private void remove(List<Match> matches, String pointer) {
        matches.stream()
                .sorted(Comparator.comparingInt(OverlayApplication::index).reversed())
                .forEach(match -> remove(match, pointer));
    }

    private static int index(Match match) {
        return match.parent().filter(parent -> parent.value().isArray()).isPresent()
                ? Integer.parseInt(match.key())
                : 0;
    }

    private void remove(Match match, String pointer) {
        Optional<JsonNode> parent = match.parent().map(Match::value);
        if (parent.isEmpty()) {
            flaws.add(OverlayProblem.error("bad-target", pointer + "/target", "the whole document cannot be removed"));
        } else if (parent.get() instanceof ObjectNode object) {
            object.remove(match.key());
        } else if (parent.get() instanceof ArrayNode array) {
            array.remove(Integer.parseInt(match.key()));
        }
    }

    private static String place(String pointer) {
        return pointer.isEmpty() ? "the whole document" : "the value at " + pointer;
    }

    private static String kind(JsonNode value) {
        return value.isObject() ? "an object" : value.isArray() ? "an array" : "a single value";
    }
}

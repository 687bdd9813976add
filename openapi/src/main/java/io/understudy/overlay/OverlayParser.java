package io.understudy.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an overlay from its document. Used once. */
final class OverlayParser {
    private static final Set<String> MEMBERS = Set.of("overlay", "info", "extends", "actions");
    private static final Set<String> ACTION_MEMBERS = Set.of("target", "description", "update", "remove");

    private final JsonNode root;
    private final List<OverlayProblem> flaws = new ArrayList<>();

    OverlayParser(JsonNode root) {
        this.root = root;
    }

    /** What was found wrong so far. */
    List<OverlayProblem> flaws() {
        return List.copyOf(flaws);
    }

    /** The overlay, with gaps where flaws are. */
    Overlay overlay() {
        if (!root.isObject()) {
            flaws.add(OverlayProblem.error(
                    "wrong-type", "", "an overlay is an object with 'overlay', 'info' and 'actions'"));
            return new Overlay("", "", Optional.empty(), Map.of(), List.of());
        }
        if (!root.path("overlay").asText().matches("1\\.0\\.\\d+")) {
            flaws.add(OverlayProblem.error(
                    "bad-version", at("overlay"), "'overlay' must be 1.0.0, the edition that is read here"));
        }
        Map<String, JsonNode> extensions = new LinkedHashMap<>();
        root.properties().forEach(member -> {
            if (member.getKey().startsWith("x-")) {
                extensions.put(member.getKey(), member.getValue());
            } else {
                warnOfUnknown(member.getKey(), MEMBERS, "");
            }
        });
        JsonNode info = root.path("info");
        return new Overlay(
                text(info, "title", at("info")),
                text(info, "version", at("info")),
                root.has("extends") ? Optional.of(text(root, "extends", "")) : Optional.empty(),
                extensions,
                actions());
    }

    private String at(String member) {
        return root.has(member) ? "/" + member : "";
    }

    private List<OverlayAction> actions() {
        JsonNode list = root.path("actions");
        List<OverlayAction> actions = new ArrayList<>();
        if (!list.isArray() || list.isEmpty()) {
            flaws.add(OverlayProblem.error(
                    "missing-field", at("actions"), "'actions' must be a list with at least one action"));
            return actions;
        }
        for (int index = 0; index < list.size(); index++) {
            action(list.get(index), "/actions/" + index).ifPresent(actions::add);
        }
        return List.copyOf(actions);
    }

    private Optional<OverlayAction> action(JsonNode node, String pointer) {
        if (!node.isObject()) {
            flaws.add(OverlayProblem.error(
                    "wrong-type", pointer, "an action is an object with 'target' and 'update' or 'remove'"));
            return Optional.empty();
        }
        node.fieldNames().forEachRemaining(name -> warnOfUnknown(name, ACTION_MEMBERS, pointer));
        String target = text(node, "target", pointer);
        String description = node.has("description") ? text(node, "description", pointer) : "";
        JsonNode remove = node.path("remove");
        if (!remove.isMissingNode() && !remove.isBoolean()) {
            flaws.add(OverlayProblem.error("wrong-type", pointer + "/remove", "'remove' must be true or false"));
        }
        if (remove.asBoolean()) {
            return Optional.of(new OverlayAction.Remove(target, description));
        }
        if (!node.has("update")) {
            flaws.add(OverlayProblem.error(
                    "missing-field", pointer, "the action has neither an 'update' nor 'remove: true'"));
            return Optional.empty();
        }
        return Optional.of(new OverlayAction.Update(target, description, node.path("update")));
    }

    private String text(JsonNode holder, String name, String pointer) {
        JsonNode value = holder.path(name);
        if (value.isMissingNode()) {
            flaws.add(OverlayProblem.error(
                    "missing-field", pointer, "'" + name + "' is missing here; it must be a text"));
        } else if (!value.isTextual()) {
            flaws.add(OverlayProblem.error("wrong-type", pointer + "/" + name, "'" + name + "' must be a text"));
        }
        return value.asText();
    }

    private void warnOfUnknown(String name, Set<String> known, String pointer) {
        if (!known.contains(name) && !name.startsWith("x-")) {
            flaws.add(OverlayProblem.warning(
                    "unknown-field",
                    pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                    "the specification knows no '" + name + "' here; it is ignored"));
        }
    }
}

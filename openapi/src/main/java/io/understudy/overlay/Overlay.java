package io.understudy.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes to a document, to be made one after the other.
 *
 * @param title what they are for
 * @param version of these changes, not of the specification
 * @param document a URI reference to the document that they are meant for, if they are meant for one ({@code extends})
 * @param extensions further members by name; each name begins with {@code x-}
 * @param actions the changes; a document with none of them breaks the specification
 */
public record Overlay(
        String title,
        String version,
        Optional<String> document,
        Map<String, JsonNode> extensions,
        List<OverlayAction> actions) {
    /** The edition of the specification that overlays are written in. */
    static final String EDITION = "1.0.0";

    /** The overlay as a document of its own. */
    public ObjectNode toJson() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("overlay", EDITION);
        root.putObject("info").put("title", title).put("version", version);
        document.ifPresent(address -> root.put("extends", address));
        extensions.forEach(root::set);
        ArrayNode list = root.putArray("actions");
        actions.forEach(action -> list.add(json(action)));
        return root;
    }

    private static ObjectNode json(OverlayAction action) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("target", action.target());
        if (!action.description().isEmpty()) {
            json.put("description", action.description());
        }
        if (action instanceof OverlayAction.Update update) {
            json.set("update", update.value());
        } else {
            json.put("remove", true);
        }
        return json;
    }
}

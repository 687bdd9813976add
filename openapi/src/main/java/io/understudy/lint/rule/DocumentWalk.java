package io.understudy.lint.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.NamedMembers;
import io.understudy.document.Place;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Walks through the objects of a document, but not through examples, extensions and other data. */
public final class DocumentWalk {
    private static final Set<String> DATA =
            Set.of("example", "examples", "default", "enum", "const", "value", "mapping", "scopes");

    private final Consumer<DocumentNode> found;

    /** A walk that tells of each object. */
    public DocumentWalk(Consumer<DocumentNode> found) {
        this.found = found;
    }

    /** Walks through a value and all that stands in it. */
    public void walk(JsonNode json, Place place) {
        walk(json, place, "");
    }

    private void walk(JsonNode json, Place place, String kind) {
        if (json.isArray()) {
            for (int index = 0; index < json.size(); index++) {
                walk(json.get(index), place.child(index), kind);
            }
        } else if (json.isObject()) {
            found.accept(new DocumentNode(json, place, kind));
            for (Map.Entry<String, JsonNode> member : json.properties()) {
                String key = member.getKey();
                if (!DATA.contains(key) && !key.startsWith("x-")) {
                    field(key, member.getValue(), place.child(key));
                }
            }
        }
    }

    private void field(String key, JsonNode value, Place place) {
        if (NamedMembers.isIn(key) && value.isObject()) {
            value.properties().forEach(named -> walk(named.getValue(), place.child(named.getKey()), key));
        } else {
            walk(value, place, key);
        }
    }
}

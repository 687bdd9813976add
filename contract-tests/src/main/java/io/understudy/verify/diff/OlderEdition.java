package io.understudy.verify.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a document of OpenAPI 3.1 in the words of 3.0, because openapi-diff does not look into the lists of a 3.1 schema:
 * {@code type: [string, 'null']} as nullable, numeric exclusive bounds as flags, {@code const} as an enumeration of one.
 */
final class OlderEdition {
    private OlderEdition() {}

    /** A document in the words of 3.0; a copy, unless it is in them already. */
    static JsonNode of(JsonNode document) {
        if (!document.path("openapi").asText().startsWith("3.1")) {
            return document;
        }
        ObjectNode copy = document.deepCopy();
        copy.put("openapi", "3.0.3");
        rewrite(copy);
        return copy;
    }

    private static void rewrite(JsonNode node) {
        if (node instanceof ObjectNode object) {
            types(object);
            bound(object, "minimum", "exclusiveMinimum");
            bound(object, "maximum", "exclusiveMaximum");
            if (object.has("const") && !object.has("enum")) {
                object.putArray("enum").add(object.remove("const"));
            }
        }
        node.forEach(OlderEdition::rewrite);
    }

    private static void types(ObjectNode schema) {
        if (!(schema.get("type") instanceof ArrayNode list)) {
            return;
        }
        List<String> types = new ArrayList<>();
        list.forEach(type -> types.add(type.asText()));
        if (types.remove("null")) {
            schema.put("nullable", true);
        }
        if (types.size() == 1) {
            schema.put("type", types.get(0));
        } else {
            schema.remove("type");
            ArrayNode alternatives = schema.withArray("anyOf");
            types.forEach(type -> alternatives.addObject().put("type", type));
        }
    }

    private static void bound(ObjectNode schema, String inclusive, String exclusive) {
        if (schema.path(exclusive).isNumber()) {
            schema.set(inclusive, schema.get(exclusive));
            schema.put(exclusive, true);
        }
    }
}

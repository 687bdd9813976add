package io.understudy.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import io.understudy.schema.SchemaKeywords;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the schemas of a document: those under {@code schema}, those in collections of schemas, and all within them. */
final class SchemaWalk {
    private static final Set<String> COLLECTIONS = Set.of("schemas", "definitions", "$defs");
    private static final Set<String> DATA = Set.of("example", "examples", "default", "enum", "const", "value");

    private final SpecificationVersion version;
    private final Consumer<Schema> found;

    SchemaWalk(SpecificationVersion version, Consumer<Schema> found) {
        this.version = version;
        this.found = found;
    }

    void walk(JsonNode node, Place place) {
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                walk(node.get(index), place.child(index));
            }
            return;
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String key = member.getKey();
            if (key.equals("schema")) {
                schema(member.getValue(), place.child(key));
            } else if (COLLECTIONS.contains(key)) {
                named(member.getValue(), place.child(key));
            } else if (!DATA.contains(key) && !key.startsWith("x-")) {
                walk(member.getValue(), place.child(key));
            }
        }
    }

    private void named(JsonNode schemas, Place place) {
        schemas.properties().forEach(entry -> schema(entry.getValue(), place.child(entry.getKey())));
    }

    private void schema(JsonNode json, Place place) {
        if (json.isArray()) {
            for (int index = 0; index < json.size(); index++) {
                schema(json.get(index), place.child(index));
            }
            return;
        }
        if (!json.isObject()) {
            return;
        }
        found.accept(new Schema(json, version, place));
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            if (SchemaKeywords.ONE.contains(member.getKey()) || SchemaKeywords.LIST.contains(member.getKey())) {
                schema(member.getValue(), place.child(member.getKey()));
            } else if (SchemaKeywords.NAMED.contains(member.getKey())) {
                named(member.getValue(), place.child(member.getKey()));
            }
        }
    }
}

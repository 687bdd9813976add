package io.understudy.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks one document and takes down the schema resources in it. Identifiers count only where a schema may stand: not in
 * examples, constants and unknown keywords.
 */
final class ResourceScan {
    /** Members of OpenAPI objects that hold objects under names of the author's choice. */
    private static final Set<String> NAMED_OBJECTS = Set.of(
            "paths",
            "webhooks",
            "callbacks",
            "responses",
            "parameters",
            "requestBodies",
            "headers",
            "pathItems",
            "content",
            "encoding");

    private static final Set<String> VALUES = Set.of("example", "examples", "default", "enum", "const");
    private static final Set<String> ONE = Set.of(
            "not",
            "if",
            "then",
            "else",
            "items",
            "contains",
            "additionalProperties",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties",
            "additionalItems",
            "contentSchema");
    private static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf", "prefixItems", "items");
    private static final Set<String> NAMED =
            Set.of("properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "dependencies");
    private static final Set<String> SIGNS = Set.of("$id", "$anchor", "$dynamicAnchor", "$defs", "$schema");

    private final Map<Place, SchemaResource> byPlace;
    private final Map<URI, SchemaResource> byAddress;

    ResourceScan(Map<Place, SchemaResource> byPlace, Map<URI, SchemaResource> byAddress) {
        this.byPlace = byPlace;
        this.byAddress = byAddress;
    }

    /** Takes down the resources of a document, which is one itself. */
    void scan(URI address, JsonNode root) {
        SchemaResource document = SchemaResource.ofDocument(address);
        Place place = new Place(address, "");
        byPlace.put(place, document);
        byAddress.putIfAbsent(address, document);
        object(root, place, document);
    }

    /** Anything that is not known to be a schema. */
    private void object(JsonNode json, Place place, SchemaResource around) {
        if (json.isArray()) {
            for (int index = 0; index < json.size(); index++) {
                object(json.get(index), place.child(index), around);
            }
            return;
        }
        if (SIGNS.stream().anyMatch(json::has)) {
            root(json, place, around);
            return;
        }
        json.properties().forEach(member -> member(member.getKey(), member.getValue(), place, around));
    }

    private void member(String name, JsonNode json, Place parent, SchemaResource around) {
        Place place = parent.child(name);
        if (!json.isContainerNode()) {
            return;
        }
        if (name.equals("schema")) {
            root(json, place, around);
        } else if (name.equals("schemas") || name.equals("definitions")) {
            json.properties().forEach(schema -> root(schema.getValue(), place.child(schema.getKey()), around));
        } else if (NAMED_OBJECTS.contains(name) && json.isObject()) {
            json.properties().forEach(entry -> object(entry.getValue(), place.child(entry.getKey()), around));
        } else if (!VALUES.contains(name) && !name.startsWith("x-")) {
            object(json, place, around);
        }
    }

    /** The root of a schema, which is a resource. */
    private void root(JsonNode json, Place place, SchemaResource around) {
        if (json.isObject()) {
            SchemaResource part = around.part(text(json, "$schema"));
            byPlace.put(place, part);
            schema(json, place, part);
        }
    }

    private void schema(JsonNode json, Place place, SchemaResource around) {
        if (!json.isObject()) {
            return;
        }
        SchemaResource resource = identified(json, place, around);
        String anchor = text(json, "$anchor");
        if (anchor != null) {
            resource.addAnchor(anchor, place);
        }
        String dynamic = text(json, "$dynamicAnchor");
        if (dynamic != null) {
            resource.addDynamicAnchor(dynamic, place);
        }
        json.properties().forEach(member -> keyword(member.getKey(), member.getValue(), place, resource));
    }

    private void keyword(String keyword, JsonNode json, Place parent, SchemaResource resource) {
        Place place = parent.child(keyword);
        if (json.isObject() && ONE.contains(keyword)) {
            schema(json, place, resource);
        } else if (json.isArray() && LISTS.contains(keyword)) {
            for (int index = 0; index < json.size(); index++) {
                schema(json.get(index), place.child(index), resource);
            }
        } else if (json.isObject() && NAMED.contains(keyword)) {
            json.properties().forEach(entry -> schema(entry.getValue(), place.child(entry.getKey()), resource));
        }
    }

    private SchemaResource identified(JsonNode json, Place place, SchemaResource around) {
        String id = text(json, "$id");
        if (id == null || id.startsWith("#")) {
            return around;
        }
        try {
            URI address = DocumentSet.resolve(new Place(around.base(), ""), id).document();
            SchemaResource resource = around.identified(address, place, text(json, "$schema"));
            byPlace.put(place, resource);
            // A document that calls itself by its own address is the same resource.
            byAddress.merge(address, resource, (first, other) -> first.root().equals(place) ? other : first);
            if (place.pointer().isEmpty()) {
                // Its file leads to it as well.
                byAddress.put(place.document(), resource);
            }
            return resource;
        } catch (IllegalArgumentException noAddress) {
            return around;
        }
    }

    private static @Nullable String text(JsonNode json, String keyword) {
        return json.path(keyword).textValue();
    }
}

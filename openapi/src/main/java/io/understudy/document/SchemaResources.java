package io.understudy.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The schema resources of some documents, and where references between them lead, as JSON Schema 2020-12 says (Core,
 * sections 8.2 and 9): {@code $id} gives a schema and all within it a base URI of their own, {@code $anchor} and {@code
 * $dynamicAnchor} name a schema in its resource. Every document is a resource under its address as well, whether it has
 * an {@code $id} or not. Safe to share between threads.
 */
public final class SchemaResources {
    /** Keywords and fields whose value holds things by name, so that the names in it are no keywords. */
    private static final Set<String> NAMED = Set.of(
            "properties",
            "patternProperties",
            "dependentSchemas",
            "$defs",
            "definitions",
            "schemas",
            "responses",
            "parameters",
            "requestBodies",
            "headers",
            "callbacks",
            "pathItems",
            "paths",
            "webhooks",
            "content",
            "encoding");

    /** Fields that hold values, in which nothing is a schema. */
    private static final Set<String> DATA = Set.of("example", "examples", "default", "enum", "const", "value");

    private final Map<URI, Resource> byAddress = new HashMap<>();
    private final Map<Place, Resource> byRoot = new HashMap<>();
    private final boolean nested;

    private record Resource(URI base, Place root, Map<String, Place> anchors, Map<String, Place> dynamicAnchors) {
        Resource(URI base, Place root) {
            this(base, root, new HashMap<>(), new HashMap<>());
        }
    }

    /**
     * The resources in some documents.
     *
     * @param roots the content of each document, by its address
     */
    public SchemaResources(Map<URI, JsonNode> roots) {
        roots.forEach((address, root) -> {
            Place place = new Place(address, "");
            Resource document = new Resource(address, place);
            byAddress.put(address, document);
            byRoot.put(place, document);
        });
        roots.forEach((address, root) -> {
            Place place = new Place(address, "");
            index(root, place, resource(place));
        });
        nested = byRoot.size() > roots.size();
    }

    /**
     * The place that a reference means; empty when it dangles: it is malformed, its document is not one of these, or no
     * schema of the resource has the anchor. Whether anything stands at the place is not looked up.
     *
     * @param from the place of the schema that holds the reference
     * @param reference a URI reference (RFC 3986) whose fragment is a JSON pointer or an anchor
     */
    public Optional<Place> resolve(Place from, String reference) {
        try {
            UriReference parts = UriReference.of(reference);
            Resource resource = resource(from);
            if (!parts.address().isEmpty()) {
                resource = byAddress.get(parts.against(resource.base));
            }
            return Optional.ofNullable(resource).flatMap(found -> within(found, parts.fragment()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The root of the resource in which a place stands: the nearest schema with an {@code $id}, or the document. */
    public Place root(Place place) {
        return resource(place).root;
    }

    /**
     * The schema that a resource names by {@code $dynamicAnchor}, which {@code $dynamicRef} asks the resources of its
     * dynamic scope for, the outermost first (Core, section 8.2.3.2); empty when it names none so.
     *
     * @param root the root of the resource
     */
    public Optional<Place> dynamicAnchor(Place root, String name) {
        return Optional.ofNullable(resource(root).dynamicAnchors.get(name));
    }

    private static Optional<Place> within(Resource resource, String fragment) {
        return fragment.isEmpty() || fragment.startsWith("/")
                ? Optional.of(new Place(resource.root.document(), resource.root.pointer() + fragment))
                : Optional.ofNullable(resource.anchors.get(fragment));
    }

    private Resource resource(Place place) {
        for (Place around = place; nested && !around.pointer().isEmpty(); around = around.parent()) {
            Resource found = byRoot.get(around);
            if (found != null) {
                return found;
            }
        }
        Place document = new Place(place.document(), "");
        Resource found = byRoot.get(document);
        return found == null ? new Resource(place.document(), document) : found;
    }

    private void index(JsonNode node, Place place, Resource around) {
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                index(node.get(index), place.child(index), around);
            }
            return;
        }
        Resource resource = identified(node, place, around);
        name(node.path("$anchor"), place, resource.anchors);
        name(node.path("$dynamicAnchor"), place, resource.anchors);
        name(node.path("$dynamicAnchor"), place, resource.dynamicAnchors);
        node.properties().forEach(member -> {
            String key = member.getKey();
            JsonNode value = member.getValue();
            if (NAMED.contains(key) && value.isObject()) {
                Place names = place.child(key);
                value.properties().forEach(named -> index(named.getValue(), names.child(named.getKey()), resource));
            } else if (value.isContainerNode() && !DATA.contains(key) && !key.startsWith("x-")) {
                index(value, place.child(key), resource);
            }
        });
    }

    /** The resource that an {@code $id} begins at a place; the one around it when there is none that can be used. */
    private Resource identified(JsonNode node, Place place, Resource around) {
        if (!node.path("$id").isTextual()) {
            return around;
        }
        try {
            UriReference id = UriReference.of(node.path("$id").textValue());
            if (id.address().isEmpty() || !id.fragment().isEmpty()) {
                return around;
            }
            Resource resource = new Resource(id.against(around.base), place);
            byAddress.putIfAbsent(resource.base, resource);
            if (place.pointer().isEmpty()) {
                // The document's own address leads to it as well.
                byAddress.put(place.document(), resource);
            }
            byRoot.put(place, resource);
            return resource;
        } catch (IllegalArgumentException malformed) {
            return around;
        }
    }

    private static void name(JsonNode anchor, Place place, Map<String, Place> anchors) {
        if (anchor.isTextual()) {
            anchors.putIfAbsent(anchor.textValue(), place);
        }
    }
}

package io.understudy.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The schema resources of some documents, and where references between them lead, as JSON Schema 2020-12 says (Core,
 * sections 8.2 and 9): {@code $id} gives a schema and all within it a base URI of their own, {@code $anchor} and {@code
 * $dynamicAnchor} name a schema in its resource. Every document is a resource under its address as well, whether it has
 * an {@code $id} or not. The metaschemas of JSON Schema are there without being loaded. Safe to share between threads.
 */
public final class SchemaResources {
    private final Map<URI, JsonNode> roots;
    private final Map<Place, SchemaResource> byPlace = new HashMap<>();
    private final Map<URI, SchemaResource> byAddress = new HashMap<>();

    /** The bundled metaschemas, scanned when a reference first leads to one. */
    private static final class Bundled {
        private static final SchemaResources ALL = new SchemaResources(Metaschemas.all());
    }

    /**
     * The resources in some documents.
     *
     * @param roots the content of each document, by its address
     */
    public SchemaResources(Map<URI, JsonNode> roots) {
        this.roots = roots;
        roots.forEach(new ResourceScan(byPlace, byAddress)::scan);
    }

    /**
     * The place that a reference means; empty when it dangles: it is malformed, its document is not one of these, no
     * schema of the resource has the anchor, or nothing stands where the pointer leads.
     *
     * @param from the place of the schema that holds the reference
     * @param reference a URI reference (RFC 3986) whose fragment is a JSON pointer or an anchor
     */
    public Optional<Place> resolve(Place from, String reference) {
        try {
            UriReference parts = UriReference.of(reference);
            SchemaResource own = resource(from);
            return parts.address().isEmpty()
                    ? within(own, parts.fragment())
                    : named(parts.against(own.base()))
                            // Schemas with an $id often refer to files as if they had none.
                            .or(() -> named(parts.against(from.document())))
                            .flatMap(resource -> within(resource, parts.fragment()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Optional<Place> within(SchemaResource resource, String fragment) {
        if (!fragment.isEmpty() && !fragment.startsWith("/")) {
            return resource.anchor(fragment);
        }
        Place root = resource.root();
        return existing(new Place(root.document(), root.pointer() + fragment))
                // Nor do authors expect that an $id keeps them from the components of the document.
                .or(() -> existing(new Place(root.document(), fragment)));
    }

    private Optional<Place> existing(Place place) {
        return at(place).isMissingNode() ? Optional.empty() : Optional.of(place);
    }

    /** What stands at a place, in these documents or in a metaschema; a missing node when nothing does. */
    JsonNode at(Place place) {
        if (isBundled(place.document())) {
            return Bundled.ALL.at(place);
        }
        JsonNode root = roots.get(place.document());
        return root == null ? MissingNode.getInstance() : root.at(JsonPointer.compile(place.pointer()));
    }

    private Optional<SchemaResource> named(URI address) {
        return isBundled(address) ? Bundled.ALL.named(address) : Optional.ofNullable(byAddress.get(address));
    }

    /** The resource that the schema at a place belongs to. */
    public SchemaResource resource(Place place) {
        if (isBundled(place.document())) {
            return Bundled.ALL.resource(place);
        }
        for (Place around = place; ; around = around.parent()) {
            SchemaResource resource = byPlace.get(around);
            if (resource != null) {
                return resource;
            }
            if (around.pointer().isEmpty()) {
                return SchemaResource.ofDocument(place.document());
            }
        }
    }

    private boolean isBundled(URI address) {
        return !byAddress.containsKey(address)
                && "json-schema.org".equals(address.getHost())
                && Metaschemas.all().containsKey(address);
    }
}

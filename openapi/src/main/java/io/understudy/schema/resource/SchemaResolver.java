package io.understudy.schema.resource;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the schemas that references lead to, in the documents of one contract. Safe to share between threads. */
public final class SchemaResolver {
    private final DocumentSet documents;
    private @Nullable Index index;

    /** A resolver for the schemas that stand in these documents. */
    public SchemaResolver(DocumentSet documents) {
        this.documents = documents;
    }

    /**
     * The schema that a {@code $ref} leads to.
     *
     * @param from the schema that holds the reference
     * @param reference a URI reference (RFC 3986) whose fragment is a JSON pointer or, in 3.1, an anchor
     * @return empty when nothing stands there
     */
    public Optional<Schema> target(Schema from, String reference) {
        try {
            if (from.version() != SpecificationVersion.V3_1) {
                return at(DocumentSet.resolve(from.place(), reference), from.version());
            }
            return modern(from, reference);
        } catch (IllegalArgumentException noReference) {
            return Optional.empty();
        }
    }

    private Optional<Schema> modern(Schema from, String reference) {
        int hash = reference.indexOf('#');
        String address = hash < 0 ? reference : reference.substring(0, hash);
        SchemaResource own = resource(from.place());
        Optional<SchemaResource> named = address.isEmpty() ? Optional.of(own) : resource(own.base(), address);
        // Schemas with an $id often refer to files as if they had none.
        SchemaResource resource =
                named.or(() -> resource(from.place().document(), address)).orElse(null);
        if (resource == null) {
            return Optional.empty();
        }
        String fragment = hash < 0 ? "" : decoded(reference.substring(hash));
        if (!fragment.isEmpty() && !fragment.startsWith("/")) {
            return resource.anchor(fragment).flatMap(place -> at(place, from.version()));
        }
        Place root = resource.root();
        return at(new Place(root.document(), root.pointer() + fragment), from.version())
                // Nor do authors expect that an $id keeps them from the components of the document.
                .or(() -> at(new Place(root.document(), fragment), from.version()));
    }

    private Optional<SchemaResource> resource(URI base, String address) {
        URI absolute = DocumentSet.resolve(new Place(base, ""), address).document();
        return Optional.ofNullable(index(absolute).byAddress.get(absolute));
    }

    /** What a percent-encoded fragment says. */
    private static String decoded(String fragment) {
        return fragment.startsWith("#/") || fragment.equals("#")
                ? DocumentSet.resolve(new Place(URI.create("x:/"), ""), fragment)
                        .pointer()
                : DocumentSet.resolve(new Place(URI.create("x:/"), ""), "#/" + fragment.substring(1))
                        .pointer()
                        .substring(1);
    }

    private Optional<Schema> at(Place place, SpecificationVersion version) {
        JsonNode root = documents.roots().get(place.document());
        if (root == null && Metaschemas.has(place.document())) {
            root = Metaschemas.all().get(place.document());
        }
        if (root == null) {
            return Optional.empty();
        }
        JsonNode json = root.at(JsonPointer.compile(place.pointer()));
        return json.isMissingNode() ? Optional.empty() : Optional.of(new Schema(json, version, place));
    }

    /** The schema at the place of a dynamic anchor. */
    public Schema at(Place anchor, Schema from) {
        return at(anchor, from.version()).orElse(from);
    }

    /** The schema resource that the schema at a place belongs to. */
    public SchemaResource resource(Place place) {
        Map<Place, SchemaResource> byPlace = index(place.document()).byPlace;
        Place next = place;
        while (true) {
            SchemaResource resource = byPlace.get(next);
            if (resource != null) {
                return resource;
            }
            if (next.pointer().isEmpty()) {
                return SchemaResource.ofDocument(place.document());
            }
            next = next.parent();
        }
    }

    private synchronized Index index(URI wanted) {
        Index known = index;
        if (known == null) {
            known = new Index(new HashMap<>(), new HashMap<>());
            known.scan(documents.roots());
            index = known;
        }
        if (Metaschemas.has(wanted) && !known.byAddress.containsKey(wanted)) {
            known = new Index(new HashMap<>(known.byPlace), new HashMap<>(known.byAddress));
            known.scan(Metaschemas.all());
            index = known;
        }
        return known;
    }

    private record Index(Map<Place, SchemaResource> byPlace, Map<URI, SchemaResource> byAddress) {
        void scan(Map<URI, JsonNode> roots) {
            roots.forEach(new ResourceScan(byPlace, byAddress)::scan);
        }
    }
}

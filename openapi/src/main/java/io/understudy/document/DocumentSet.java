package io.understudy.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A contract's document and every file that it refers to. */
public final class DocumentSet {
    private final Map<URI, JsonNode> roots;
    private final Map<URI, JsonNode> written;
    private final Lazy<SchemaResources> resources;

    /**
     * Some documents.
     *
     * @param roots the content of each, by its address
     */
    public DocumentSet(Map<URI, JsonNode> roots) {
        this(roots, roots);
    }

    /**
     * Some documents of which not all that they say can be used.
     *
     * @param roots the content of each that can be used, by its address: references that lead nowhere are left out
     * @param written the whole content of each, as its author wrote it
     */
    public DocumentSet(Map<URI, JsonNode> roots, Map<URI, JsonNode> written) {
        this.roots = Collections.unmodifiableMap(new LinkedHashMap<>(roots));
        this.written = Collections.unmodifiableMap(new LinkedHashMap<>(written));
        this.resources = new Lazy<>(() -> new SchemaResources(this.roots));
    }

    /** The content of each document as its author wrote it, with references that lead nowhere, by its address. */
    public Map<URI, JsonNode> written() {
        return written;
    }

    /** The content of each document, by its address. */
    public Map<URI, JsonNode> roots() {
        return roots;
    }

    /** What stands at a place; a missing node when nothing does. */
    public JsonNode at(Place place) {
        JsonNode root = roots.get(place.document());
        return root == null ? MissingNode.getInstance() : root.at(JsonPointer.compile(place.pointer()));
    }

    /** What stands at the place where a {@code $ref} of a schema leads; one of a missing node when nothing does. */
    public Schema target(Schema reference) {
        return target(reference, reference.json().path("$ref").asText());
    }

    /**
     * The schema that a reference in a schema leads to, by the rules of its edition: from 3.1 on, {@code $id} and {@code
     * $anchor} count. One of a missing node when the reference dangles.
     *
     * @param from the schema that holds the reference
     * @param reference a URI reference (RFC 3986)
     */
    public Schema target(Schema from, String reference) {
        return find(from, reference)
                .orElseGet(() -> new Schema(
                        MissingNode.getInstance(), from.version(), from.place().child("$ref")));
    }

    /** As {@link #target(Schema, String)}, but empty when the reference dangles. */
    public Optional<Schema> find(Schema from, String reference) {
        if (from.version().hasJsonSchema()) {
            return resources().resolve(from.place(), reference).map(place -> schema(place, from.version()));
        }
        try {
            return Optional.of(schema(resolve(from.place(), reference), from.version()))
                    .filter(target -> !target.json().isMissingNode());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The schema at a place, which may be one of a metaschema. */
    public Schema schema(Place place, SpecificationVersion version) {
        return new Schema(version.hasJsonSchema() ? resources().at(place) : at(place), version, place);
    }

    /** The schema resources in these documents, which count from OpenAPI 3.1 on. */
    public SchemaResources resources() {
        return resources.value();
    }

    /**
     * The place that a reference means where neither {@code $id} nor {@code $anchor} counts: that of a Reference Object,
     * or of a schema before 3.1.
     *
     * @param from the place of the object that holds the {@code $ref}
     * @param reference a URI reference (RFC 3986) whose fragment is a JSON pointer
     * @throws IllegalArgumentException when the reference is not a URI reference, or its fragment not a pointer
     */
    public static Place resolve(Place from, String reference) {
        UriReference parts = UriReference.of(reference);
        String pointer = parts.fragment();
        if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            throw new IllegalArgumentException("the fragment '#" + pointer + "' is not a JSON pointer");
        }
        return new Place(parts.against(from.document()), pointer);
    }

    /** The address of a file, absolute and in ASCII: a path in a jar whose name is not has one that does not lead back. */
    public static URI addressOf(Path file) {
        return URI.create(
                UriReference.encoded(file.toAbsolutePath().normalize().toUri().toString()));
    }
}

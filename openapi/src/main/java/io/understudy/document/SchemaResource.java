package io.understudy.document;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document within which anchors are looked up: a schema with an {@code $id}, a Schema Object of an OpenAPI
 * document, which shares the address of the document, or a document as a whole.
 */
public final class SchemaResource {
    private final URI base;
    private final Place root;
    private final @Nullable SchemaResource around;
    private final @Nullable String dialect;
    private final Map<String, Place> anchors = new HashMap<>();
    private final Map<String, Place> dynamicAnchors = new HashMap<>();

    private SchemaResource(URI base, Place root, @Nullable SchemaResource around, @Nullable String dialect) {
        this.base = base;
        this.root = root;
        this.around = around;
        this.dialect = dialect;
    }

    static SchemaResource ofDocument(URI address) {
        return new SchemaResource(address, new Place(address, ""), null, null);
    }

    /** A Schema Object within this document, with the dialect that its {@code $schema} names. */
    SchemaResource part(@Nullable String itsDialect) {
        return new SchemaResource(base, root, this, itsDialect == null ? dialect : itsDialect);
    }

    /** A schema with an address of its own. */
    SchemaResource identified(URI address, Place place, @Nullable String itsDialect) {
        return new SchemaResource(address, place, null, itsDialect == null ? dialect : itsDialect);
    }

    void addAnchor(String name, Place place) {
        anchors.putIfAbsent(name, place);
        if (around != null) {
            around.addAnchor(name, place);
        }
    }

    void addDynamicAnchor(String name, Place place) {
        dynamicAnchors.putIfAbsent(name, place);
        addAnchor(name, place);
    }

    /** What relative references in the resource are relative to. */
    URI base() {
        return base;
    }

    /** Where the pointers of references start. */
    Place root() {
        return root;
    }

    /** Where an anchor stands, dynamic or not. */
    Optional<Place> anchor(String name) {
        Place place = anchors.get(name);
        if (place == null && around != null) {
            return around.anchor(name);
        }
        return Optional.ofNullable(place);
    }

    /** The schemas of the resource that stand at a {@code $dynamicAnchor}, by its name. */
    public Map<String, Place> dynamicAnchors() {
        return dynamicAnchors;
    }

    /** The address of the metaschema that the resource names in {@code $schema}; empty when it names none. */
    public Optional<String> dialect() {
        return Optional.ofNullable(dialect);
    }
}

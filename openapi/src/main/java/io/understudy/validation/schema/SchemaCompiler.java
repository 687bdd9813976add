package io.understudy.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.document.SchemaResource;
import io.understudy.document.SpecificationVersion;
import io.understudy.validation.schema.applicator.NoValue;
import io.understudy.validation.schema.engine.DynamicScope;
import io.understudy.validation.schema.engine.SchemaNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the schemas of one contract, each target of a reference once. One thread compiles at a time; what it returns
 * is complete and does not change.
 */
final class SchemaCompiler {
    private final DocumentSet documents;
    private final OneSided oneSided;
    private final Heirs heirs;
    private final Map<Key, SchemaNode> nodes = new HashMap<>();
    private final Map<Unit, DynamicScope.Anchors> anchors = new HashMap<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Set<SchemaFlaw> flaws = new LinkedHashSet<>();

    SchemaCompiler(DocumentSet documents) {
        this.documents = documents;
        this.oneSided = new OneSided(documents);
        this.heirs = new Heirs(documents);
    }

    /** A schema with all that it leads to. */
    synchronized SchemaNode compile(Schema schema, Direction direction) {
        SchemaNode node = shared(schema, new Circumstances(direction, Set.of(), Set.of()));
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        return node;
    }

    /** What is wrong with what has been compiled. */
    synchronized List<SchemaFlaw> flaws() {
        return List.copyOf(flaws);
    }

    void flaw(Place place, String message) {
        flaws.add(new SchemaFlaw(place, message));
    }

    DocumentSet documents() {
        return documents;
    }

    OneSided oneSided() {
        return oneSided;
    }

    Heirs heirs() {
        return heirs;
    }

    /** A schema that may be reached in several ways; it is compiled later, and once. */
    SchemaNode shared(Schema schema, Circumstances circumstances) {
        Key key = new Key(schema.place(), schema.json(), circumstances);
        SchemaNode known = nodes.get(key);
        if (known != null) {
            return known;
        }
        Optional<SchemaNode> plain = plain(schema);
        SchemaNode node = plain.orElseGet(SchemaNode::new);
        nodes.put(key, node);
        if (plain.isEmpty()) {
            waiting.add(() -> new SchemaReading(this, schema, circumstances).fill(node));
        }
        return node;
    }

    /** A schema that stands within another. */
    SchemaNode inner(Schema schema, Circumstances circumstances) {
        return plain(schema).orElseGet(() -> {
            SchemaNode node = new SchemaNode();
            new SchemaReading(this, schema, circumstances).fill(node);
            return node;
        });
    }

    /** A schema that is no object. */
    private Optional<SchemaNode> plain(Schema schema) {
        JsonNode json = schema.json();
        if (json.isObject()) {
            return Optional.empty();
        }
        if (json.isBoolean()) {
            return Optional.of(json.booleanValue() ? new SchemaNode() : SchemaNode.refusing(new NoValue()));
        }
        if (!json.isMissingNode()) {
            boolean modern = schema.version() == SpecificationVersion.V3_1;
            flaw(
                    schema.place(),
                    "a schema must be an object" + (modern ? " or a boolean" : "") + "; this one is ignored");
        }
        return Optional.of(new SchemaNode());
    }

    /** The dynamic anchors of the resource that a schema belongs to. */
    DynamicScope.Anchors anchors(Schema schema, Direction direction) {
        if (schema.version() != SpecificationVersion.V3_1) {
            return DynamicScope.Anchors.NONE;
        }
        SchemaResource resource = documents.resources().resource(schema.place());
        if (resource.dynamicAnchors().isEmpty()) {
            return DynamicScope.Anchors.NONE;
        }
        Unit unit = new Unit(resource, direction);
        DynamicScope.Anchors known = anchors.get(unit);
        if (known == null) {
            Map<String, SchemaNode> targets = new HashMap<>();
            known = new DynamicScope.Anchors(targets);
            anchors.put(unit, known);
            resource.dynamicAnchors()
                    .forEach((name, place) -> targets.put(
                            name,
                            shared(
                                    documents.schema(place, schema.version()),
                                    new Circumstances(direction, Set.of(), Set.of()))));
        }
        return known;
    }

    /**
     * What a schema means depends on.
     *
     * @param direction which way values travel
     * @param excused properties that a value need not have, because of what other schemas say of the same value
     * @param settled schemas whose discriminator has already led to the schema
     */
    record Circumstances(Direction direction, Set<String> excused, Set<Place> settled) {
        /** Those of a schema for another value, a part of this one for instance. */
        Circumstances elsewhere() {
            return new Circumstances(direction, Set.of(), Set.of());
        }

        Circumstances excusing(Set<String> names) {
            return new Circumstances(direction, names, settled);
        }
    }

    private record Unit(SchemaResource resource, Direction direction) {}

    /** Schemas are told apart by their place, and by identity where several were made from one place. */
    private record Key(Place place, JsonNode json, Circumstances circumstances) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && key.json == json
                    && key.circumstances.equals(circumstances)
                    && key.place.equals(place);
        }

        @Override
        public int hashCode() {
            return 31 * place.hashCode() + circumstances.hashCode();
        }
    }
}

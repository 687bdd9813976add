package io.understudy.generation.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import io.understudy.generation.shape.SchemaConstraint;
import io.understudy.validation.schema.CompiledSchema;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.validation.schema.SchemaViolation;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Decides whether a value fits: the same judgement that an answer is checked with. Safe to share between threads.
 */
public final class FitCheck {
    private static final Place NOWHERE = new Place(URI.create("understudy:/pattern"), "");

    private final SchemaLibrary library;
    private final Map<String, CompiledSchema> patterns = new ConcurrentHashMap<>();

    /** A judge who goes by these schemas. */
    public FitCheck(SchemaLibrary library) {
        this.library = library;
    }

    /** The first reason why a value of an answer does not fit; empty when it does. */
    Optional<SchemaViolation> objection(SchemaConstraint demand, JsonNode value) {
        for (Schema schema : demand.schemas()) {
            Optional<SchemaViolation> violation = violation(schema, value);
            if (violation.isPresent()) {
                return violation;
            }
        }
        return demand.forbidden().stream()
                .filter(schema -> violation(schema, value).isEmpty())
                .findFirst()
                .map(schema -> new SchemaViolation("", "not", "must not fit " + schema.place()));
    }

    private Optional<SchemaViolation> violation(Schema schema, JsonNode value) {
        return library.compile(schema, Direction.RESPONSE).check(value).stream().findFirst();
    }

    /** Whether a regular expression matches somewhere in a text. */
    boolean matches(String pattern, String text) {
        CompiledSchema compiled = patterns.computeIfAbsent(
                pattern,
                expression -> library.compile(
                        new Schema(
                                JsonNodeFactory.instance.objectNode().put("pattern", expression),
                                SpecificationVersion.V3_1,
                                NOWHERE),
                        Direction.RESPONSE));
        return compiled.check(TextNode.valueOf(text)).isEmpty();
    }
}

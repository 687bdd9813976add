package io.understudy.declaration.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.declaration.Declaration;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import io.understudy.validation.schema.CompiledSchema;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.validation.schema.SchemaViolation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The schema of {@code x-mock}. What is not known is reported where it stands, with what may have been meant. */
final class DeclarationSchema {
    private static final Place ROOT = new Place(URI.create("understudy:/x-mock.schema.json"), "");
    private static final JsonNode JSON = read();
    private static final SchemaLibrary SCHEMAS = new SchemaLibrary(new DocumentSet(Map.of(ROOT.document(), JSON)));

    static final DeclarationSchema DOCUMENT = new DeclarationSchema("document");
    static final DeclarationSchema OPERATION = new DeclarationSchema("operation");

    private final JsonNode definition;
    private final CompiledSchema compiled;

    private DeclarationSchema(String name) {
        Place place = ROOT.child("$defs").child(name);
        this.definition = JSON.path("$defs").path(name);
        this.compiled = SCHEMAS.compile(new Schema(definition, SpecificationVersion.V3_1, place), Direction.EITHER);
    }

    private static JsonNode read() {
        try (InputStream text = Objects.requireNonNull(Declaration.class.getResourceAsStream("x-mock.schema.json"))) {
            return JsonMapper.builder().build().readTree(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reports every way in which a declaration does not fit; whether there is none. */
    boolean accepts(DeclaredValue declaration) {
        List<String> unknown = new ArrayList<>();
        reportUnknown(declaration, definition, unknown);
        List<SchemaViolation> violations = compiled.check(declaration.json()).stream()
                .filter(violation -> !violation.keyword().equals("additionalProperties"))
                .toList();
        for (SchemaViolation violation : violations) {
            Place place = new Place(
                    declaration.place().document(), declaration.place().pointer() + violation.pointer());
            declaration.report().error(DeclaredValue.RULE, place, "'" + place.name() + "' " + violation.message());
        }
        return unknown.isEmpty() && violations.isEmpty();
    }

    private static void reportUnknown(DeclaredValue spot, JsonNode schema, List<String> unknown) {
        JsonNode known =
                schema.has("$ref") ? JSON.at(schema.path("$ref").textValue().substring(1)) : schema;
        JsonNode others = known.path("additionalProperties");
        spot.json().properties().forEach(member -> {
            String name = member.getKey();
            JsonNode rule = known.path("properties").path(name);
            if (rule.isObject() || others.isObject()) {
                reportUnknown(spot.child(name), rule.isObject() ? rule : others, unknown);
            } else if (others.isBoolean()) {
                List<String> names = new ArrayList<>();
                known.path("properties").fieldNames().forEachRemaining(names::add);
                unknown.add(name);
                spot.child(name).error("'" + name + "' is not known here" + SpellingSuggestion.suggestion(name, names));
            }
        });
        for (int index = 0; spot.json().isArray() && index < spot.json().size(); index++) {
            DeclaredValue item =
                    new DeclaredValue(spot.json().get(index), spot.place().child(index), spot.report(), spot.trusted());
            reportUnknown(item, known.path("items"), unknown);
        }
    }
}

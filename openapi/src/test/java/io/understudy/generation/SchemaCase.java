package io.understudy.generation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import io.understudy.opinion.SecondOpinion;
import io.understudy.validation.schema.SchemaLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A schema of the table, in a document of its own.
 *
 * @param name what is special about it
 * @param version the edition that it is written by
 * @param document the document: the schema under {@code schema}, what it refers to beside it
 * @param meaning the same as JSON Schema 2020-12, written by hand where the edition is older
 */
record SchemaCase(String name, SpecificationVersion version, JsonNode document, JsonNode meaning) {
    static final URI ADDRESS = URI.create("file:///contract.json");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonParser.Feature.ALLOW_SINGLE_QUOTES)
            .build();

    /** All of the table. */
    static List<SchemaCase> all() {
        List<SchemaCase> cases = new ArrayList<>();
        for (JsonNode entry : read("/generate/schemas.json")) {
            cases.add(of(
                    entry.path("name").asText(),
                    SpecificationVersion.valueOf(entry.path("version").asText("V3_1")),
                    entry));
        }
        return cases;
    }

    static SchemaCase of(String name, SpecificationVersion version, JsonNode document) {
        ObjectNode meaning = document.path("meaning").isObject()
                ? ((ObjectNode) document.path("meaning")).deepCopy()
                : document.path("schema").isObject()
                        ? ((ObjectNode) document.path("schema")).deepCopy()
                        : MAPPER.createObjectNode();
        if (document.has("$defs") && !meaning.has("$defs")) {
            meaning.set("$defs", document.get("$defs"));
        }
        return new SchemaCase(name, version, document, meaning);
    }

    /** A schema of 3.1 with nothing beside it. Single quotes will do. */
    static SchemaCase modern(String schema) {
        return document(SpecificationVersion.V3_1, "{'schema':" + schema + "}");
    }

    static SchemaCase document(SpecificationVersion version, String document) {
        return of(document, version, json(document));
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException mistake) {
            throw new UncheckedIOException(mistake);
        }
    }

    private static JsonNode read(String resource) {
        try (InputStream stream = Objects.requireNonNull(SchemaCase.class.getResourceAsStream(resource))) {
            return MAPPER.readTree(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    DocumentSet documents() {
        return new DocumentSet(Map.of(ADDRESS, document));
    }

    Schema schema() {
        return new Schema(document.path("schema"), version, new Place(ADDRESS, "/schema"));
    }

    Generator.Report sample() {
        return new StaticSample(documents(), new SchemaLibrary(documents())).report(schema());
    }

    JsonNode nearest() {
        return new StaticSample(documents(), new SchemaLibrary(documents())).nearest(schema());
    }

    SeededData data() {
        return new SeededData(documents(), new SchemaLibrary(documents()), SeededData.Options.DEFAULTS);
    }

    /** What the second validator finds wrong with a value. */
    List<String> objections(JsonNode value) {
        return new SecondOpinion(meaning).objections(value);
    }

    @Override
    public String toString() {
        return name;
    }
}

package io.understudy.validation.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Schemas and values as short texts, with single quotes in place of double ones. */
final class SchemaFixture {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final URI DOCUMENT = URI.create("file:///contract.json");

    private SchemaFixture() {}

    /** A schema that is the value of {@code schema} in a document of its own. */
    static CompiledSchema compiled(SpecificationVersion version, String schema) {
        DocumentSet documents = new DocumentSet(Map.of(DOCUMENT, json("{'schema':" + schema + "}")));
        Place place = new Place(DOCUMENT, "/schema");
        return new SchemaLibrary(documents).compile(new Schema(documents.at(place), version, place), Direction.EITHER);
    }

    /** The places and keywords that a value breaks, for instance {@code /a type}; {@code fits} when it breaks none. */
    static List<String> broken(SpecificationVersion version, String schema, String value) {
        List<String> broken = compiled(version, schema).check(json(value)).stream()
                .map(violation -> (violation.pointer() + " " + violation.keyword()).strip())
                .toList();
        return broken.isEmpty() ? List.of("fits") : broken;
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException mistake) {
            throw new AssertionError(mistake);
        }
    }
}

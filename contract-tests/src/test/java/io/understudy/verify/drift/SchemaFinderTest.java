package io.understudy.verify.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaFinderTest {
    private static final URI DOCUMENT = URI.create("file:///api.yaml");

    /** Two schemas that are each composed of the other end the search, rather than the stack. */
    @Test
    void schemasThatAreComposedOfOneAnotherAreFoundOnce() throws JsonProcessingException {
        JsonNode root = new JsonMapper().readTree("""
                {
                  "A": {"allOf": [{"$ref": "#/B"}], "properties": {"a": {"$ref": "#/A"}}},
                  "B": {"allOf": [{"$ref": "#/A"}], "properties": {"a": {"type": "object"}}}
                }
                """);
        Place place = new Place(DOCUMENT, "/A");
        Schema schema = new Schema(root.path("A"), SpecificationVersion.V3_0, place);
        SchemaFinder finder = new SchemaFinder(new DocumentSet(Map.of(DOCUMENT, root)));

        assertThat(finder.at(schema, List.of()))
                .extracting(found -> found.place().pointer())
                .containsExactly("/A", "/B");
        assertThat(finder.at(schema, List.of("a", "a")))
                .extracting(found -> found.place().pointer())
                .containsExactly("/A", "/B/properties/a", "/B");
    }
}

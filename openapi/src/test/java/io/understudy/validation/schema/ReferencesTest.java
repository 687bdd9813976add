package io.understudy.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Schemas that refer to one another, and values that follow them far. */
class ReferencesTest {
    private static final URI DOCUMENT = URI.create("file:///contract.json");
    private static final String TREE =
            "{'Tree':{'type':'object','properties':{'l':{'$ref':'#/Tree'},'r':{'$ref':'#/Tree'}%s}}}";

    @Test
    void valuesNestedInNewWaysTakeNoMemoryForGood() {
        CompiledSchema tree = compile(TREE.formatted(""), "{'$ref':'#/Tree'}");
        JsonNode value = tree(16);
        long before = usedMemory();

        assertThat(tree.check(value)).isEmpty();

        assertThat(usedMemory() - before).isLessThan(100L << 20);
        assertThat(tree.check(JsonNodeFactory.instance.arrayNode())).hasSize(1);
    }

    @Test
    void violationsAreFoundThroughManyReferences() {
        CompiledSchema tree = compile(TREE.formatted(",'n':{'type':'integer'}"), "{'$ref':'#/Tree'}");

        assertThat(tree.check(json("{'l':{'r':{'n':'x'}},'r':{'n':1}}")))
                .containsExactly(new SchemaViolation("/l/r/n", "type", "must be integer"));
    }

    @Test
    void alternativesWithinAlternativesDoNotMultiply() {
        String alternative = "{'properties':{'kind':{'const':'%s'},'next':{'$ref':'#/Chain'}},'required':['kind']}";
        CompiledSchema chain = compile(
                "{'Chain':{'oneOf':[" + alternative.formatted("a") + "," + alternative.formatted("b") + "]}}",
                "{'$ref':'#/Chain'}");
        String fits = "{'kind':'a','next':".repeat(300) + "{'kind':'b'}" + "}".repeat(300);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(chain.check(json(fits))).isEmpty();
            assertThat(chain.check(json(fits.replace("'b'", "'c'")))).isNotEmpty();
        });
    }

    @Test
    void propertiesJudgedBehindAReferenceAreNotUnevaluated() {
        CompiledSchema schema = compile(
                "{'Base':{'properties':{'a':{'type':'integer'}}},"
                        + "'Whole':{'$ref':'#/Base','properties':{'b':true},'unevaluatedProperties':false}}",
                "{'$ref':'#/Whole'}");

        assertThat(schema.check(json("{'a':1,'b':2}"))).isEmpty();
        assertThat(schema.check(json("{'a':1,'c':2}")))
                .extracting(SchemaViolation::keyword)
                .containsExactly("unevaluatedProperties");
    }

    @Test
    void aSchemaMadeOfNothingButItselfFitsNothing() {
        CompiledSchema schema = compile("{'A':{'allOf':[{'$ref':'#/A'}]}}", "{'$ref':'#/A'}");

        assertThat(schema.check(json("1")))
                .containsExactly(new SchemaViolation(
                        "", "depth", "must NOT be nested so deeply that its schema cannot be followed"));
    }

    private static JsonNode tree(int depth) {
        return depth == 0
                ? JsonNodeFactory.instance.objectNode()
                : JsonNodeFactory.instance
                        .objectNode()
                        .<ObjectNode>set("l", tree(depth - 1))
                        .set("r", tree(depth - 1));
    }

    private static long usedMemory() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            runtime.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    private static CompiledSchema compile(String document, String schema) {
        Place place = new Place(DOCUMENT, "/schema");
        return new SchemaLibrary(new DocumentSet(Map.of(DOCUMENT, json(document))))
                .compile(new Schema(json(schema), SpecificationVersion.V3_1, place), Direction.EITHER);
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException mistake) {
            throw new AssertionError(mistake);
        }
    }
}

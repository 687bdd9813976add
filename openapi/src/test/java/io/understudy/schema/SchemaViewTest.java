package io.understudy.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** OpenAPI 2.0, 3.0 and 3.1, Schema Object; JSON Schema 2020-12. */
class SchemaViewTest {
    private static final URI DOCUMENT = URI.create("file:///api/openapi.yaml");
    private static final URI OTHER = URI.create("file:///api/other.yaml");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "V2_0 | {'type': 'string'}                         | [string]",
                "V2_0 | {'type': 'file'}                           | [string]",
                "V2_0 | {'type': 'string', 'x-nullable': true}     | [string, null]",
                "V3_0 | {'type': 'string', 'nullable': true}       | [string, null]",
                "V3_0 | {'nullable': true}                         | []",
                "V3_0 | {}                                         | []",
                "V3_1 | {'type': 'string', 'nullable': true}       | [string]",
                "V3_1 | {'type': ['integer', 'null']}              | [integer, null]",
                "V3_1 | {'type': 7}                                | []"
            })
    void types(SpecificationVersion version, String json, String types) {
        assertThat(view(version, json).types()).hasToString(types);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "V3_0 | {'minimum': 1}                                 | 1 false   | -",
                "V3_0 | {'minimum': 1, 'exclusiveMinimum': true}       | 1 true    | -",
                "V2_0 | {'maximum': 1.5, 'exclusiveMaximum': true}     | -         | 1.5 true",
                "V3_0 | {'exclusiveMinimum': true}                     | -         | -",
                "V3_0 | {'exclusiveMinimum': 3}                        | -         | -",
                "V3_1 | {'exclusiveMinimum': 3, 'exclusiveMaximum': 4} | 3 true    | 4 true",
                "V3_1 | {'minimum': 3, 'exclusiveMinimum': 3}          | 3 true    | -",
                "V3_1 | {'minimum': 4, 'exclusiveMinimum': 3}          | 4 false   | -",
                "V3_1 | {'maximum': 4, 'exclusiveMaximum': 3}          | -         | 3 true",
                "V3_1 | {'maximum': 3, 'exclusiveMaximum': 4}          | -         | 3 false",
                "V3_1 | {'minimum': 1, 'exclusiveMinimum': true}       | 1 false   | -",
                "V3_1 | {'minimum': 'one'}                             | -         | -"
            })
    void bounds(SpecificationVersion version, String json, String minimum, String maximum) {
        SchemaView view = view(version, json);
        assertThat(view.minimum().map(SchemaViewTest::text).orElse(null)).isEqualTo(minimum);
        assertThat(view.maximum().map(SchemaViewTest::text).orElse(null)).isEqualTo(maximum);
    }

    private static String text(Bound bound) {
        return bound.value() + " " + bound.exclusive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "V3_0 | {'enum': ['a']}                            | ['a']",
                "V3_0 | {'enum': ['a'], 'nullable': true}          | ['a', null]",
                "V3_0 | {'enum': ['a', null], 'nullable': true}    | ['a', null]",
                "V3_1 | {'enum': ['a'], 'nullable': true}          | ['a']",
                "V3_1 | {'const': null}                            | [null]",
                "V3_0 | {'const': 1}                               | -",
                "V3_0 | {'enum': 1}                                | -"
            })
    void permitted(SpecificationVersion version, String json, String values) {
        assertThat(view(version, json).permitted().orElse(null))
                .isEqualTo(values == null ? null : List.copyOf(items(json(values))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "V3_0 | {'items': {}}                             | []                 | /S/items",
                "V3_0 | {'items': [{}, {}]}                       | [/S/items/0, /S/items/1] | ''",
                "V2_0 | {'items': [{}], 'additionalItems': false} | [/S/items/0]       | /S/additionalItems",
                "V3_1 | {'prefixItems': [{}], 'items': false}     | [/S/prefixItems/0] | /S/items"
            })
    void items(SpecificationVersion version, String json, String first, String others) {
        SchemaView view = view(version, json);
        assertThat(pointers(view.prefixItems())).hasToString(first);
        assertThat(view.items().map(items -> items.place().pointer()).orElse(""))
                .isEqualTo(others);
    }

    @ParameterizedTest
    @CsvSource({"V2_0, [/T]", "V3_0, [/T]", "V3_1, '[/S, /T, /S/allOf/0]'"})
    void whatStandsBesideAReferenceCountsFromThreeOneOn(SpecificationVersion version, String pointers) {
        SchemaView view = view(version, "{'$ref': '#/T', 'allOf': [{'minLength': 1}]}", "{}");
        assertThat(pointers(view.conjunction())).hasToString(pointers);
        assertThat(view.counts()).isEqualTo(version.hasJsonSchema());
        assertThat(view.unaliased().place().pointer()).isEqualTo(version.hasJsonSchema() ? "/S" : "/T");
        assertThat(view.resolved().place().pointer()).isEqualTo("/T");
    }

    @Test
    void alternativesAndConsequencesMaySpeakOfTheValue() {
        SchemaView view = view(SpecificationVersion.V3_1, """
                {'allOf': [{'oneOf': [{}]}], 'anyOf': [{}], 'not': {}, 'if': {}, 'then': {}, 'properties': {'a': {}},
                 'dependentSchemas': {'a': {}}}
                """);
        assertThat(pointers(view.conjunction())).containsExactly("/S", "/S/allOf/0");
        assertThat(pointers(view.inPlace()))
                .containsExactlyInAnyOrder(
                        "/S", "/S/allOf/0", "/S/allOf/0/oneOf/0", "/S/anyOf/0", "/S/then", "/S/dependentSchemas/a");
        assertThat(pointers(view.subschemas()))
                .containsExactlyInAnyOrder(
                        "/S/allOf/0",
                        "/S/anyOf/0",
                        "/S/not",
                        "/S/if",
                        "/S/then",
                        "/S/properties/a",
                        "/S/dependentSchemas/a");
    }

    @ParameterizedTest
    @EnumSource(SpecificationVersion.class)
    void aCircleEnds(SpecificationVersion version) {
        SchemaView itself = view(version, "{'$ref': '#/S'}");
        assertThat(itself.resolved().place().pointer()).isEqualTo("/S");
        assertThat(itself.unaliased().place().pointer()).isEqualTo("/S");

        SchemaView eachOther = view(version, "{'allOf': [{'$ref': '#/T'}]}", "{'allOf': [{'$ref': '#/S'}]}");
        assertThat(pointers(eachOther.conjunction())).contains("/S", "/T").doesNotHaveDuplicates();

        SchemaView throughItems = view(version, "{'items': {'$ref': '#/S'}}");
        assertThat(throughItems.items().orElseThrow().resolved().place().pointer())
                .isEqualTo("/S");
    }

    @ParameterizedTest
    @EnumSource(SpecificationVersion.class)
    void aCircleThroughTwoFilesEnds(SpecificationVersion version) {
        JsonNode here = json("{'S': {'$ref': 'other.yaml#/S'}}");
        JsonNode there = json("{'S': {'$ref': 'openapi.yaml#/S'}}");
        DocumentSet documents = new DocumentSet(Map.of(DOCUMENT, here, OTHER, there));
        SchemaView view = new SchemaView(new Schema(here.path("S"), version, new Place(DOCUMENT, "/S")), documents);

        assertThat(view.target().place()).isEqualTo(new Place(OTHER, "/S"));
        assertThat(view.resolved().place()).isEqualTo(new Place(DOCUMENT, "/S"));
    }

    @ParameterizedTest
    @EnumSource(SpecificationVersion.class)
    void aDanglingReferenceLeadsToASchemaThatTakesAnything(SpecificationVersion version) {
        for (String reference : List.of("#/missing", "missing.yaml", "#missing", "a[.yaml", "#%zz")) {
            SchemaView view = view(version, "{'$ref': '" + reference + "'}");
            assertThat(view.resolved().takesAnything()).as(reference).isTrue();
            assertThat(view.resolved().types()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"{}, true, false", "true, true, false", "false, false, true", "{'type': 'string'}, false, false"})
    void booleansAndEmptySchemas(String json, boolean anything, boolean nothing) {
        assertThat(view(SpecificationVersion.V3_1, json).takesAnything()).isEqualTo(anything);
        assertThat(view(SpecificationVersion.V3_1, json).takesNothing()).isEqualTo(nothing);
    }

    @Test
    void aDiscriminatorKnowsSchemasByItsMappingOrTheirNames() {
        SchemaView view = view(
                SpecificationVersion.V3_0,
                "{'oneOf': [{'$ref': '#/S'}, {'$ref': '#/T'}],"
                        + " 'discriminator': {'propertyName': 'kind', 'mapping': {'t': '#/T', 'gone': '#/U'}}}",
                "{}");
        Discriminator discriminator = view.discriminator().orElseThrow();
        assertThat(discriminator.property()).isEqualTo("kind");
        assertThat(discriminator.named(view.list("oneOf")).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().place().pointer())))
                .isEqualTo(Map.of("t", "/T", "S", "/S"));
        assertThat(discriminator.nameOf(view.target("#/T"))).isEqualTo("t");
        assertThat(discriminator.nameOf(view)).isEqualTo("S");
        assertThat(view(SpecificationVersion.V2_0, "{'discriminator': 'kind'}")
                        .discriminator()
                        .map(Discriminator::property))
                .contains("kind");
    }

    private static List<String> pointers(List<SchemaView> views) {
        return views.stream().map(view -> view.place().pointer()).toList();
    }

    private static List<JsonNode> items(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        return items;
    }

    private static SchemaView view(SpecificationVersion version, String schema) {
        return view(version, schema, "{}");
    }

    private static SchemaView view(SpecificationVersion version, String schema, String other) {
        JsonNode root = json("{'S': " + schema + ", 'T': " + other + "}");
        return new SchemaView(
                new Schema(root.path("S"), version, new Place(DOCUMENT, "/S")),
                new DocumentSet(Map.of(DOCUMENT, root)));
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

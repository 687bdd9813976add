package io.understudy.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON Schema 2020-12, Core, sections 8.2 and 9, and the example of its appendix A. */
class SchemaResourcesTest {
    private static final URI API = URI.create("http://files.test/api/openapi.json");
    private static final URI COMMON = URI.create("http://files.test/api/common.json");

    private static final SchemaResources RESOURCES = new SchemaResources(Map.of(API, json("""
                    {
                      "openapi": "3.1.0",
                      "components": {
                        "schemas": {
                          "Root": {
                            "$id": "https://example.com/root.json",
                            "$defs": {
                              "A": {"$anchor": "foo", "$ref": "#foo"},
                              "B": {
                                "$id": "other.json",
                                "$defs": {"X": {"$anchor": "bar"}, "Y": {"$id": "t/inner.json"}}
                              },
                              "C": {"$id": "urn:uuid:ee564b8a-7a87-4125-8c96-e9f123d6766f"}
                            }
                          },
                          "Tree": {"$dynamicAnchor": "node", "properties": {"$id": {"$anchor": "id"}}},
                          "Shown": {
                            "example": {"$anchor": "shown"},
                            "properties": {"example": {"$anchor": "named"}},
                            "x-extra": {"$id": "extra.json"}
                          },
                          "Old": {"$id": "#old"},
                          "Broken": {"$id": "a[.json", "$defs": {"Z": {"$anchor": "z"}}}
                        }
                      }
                    }
                    """), COMMON, json("""
                    {"$id": "https://example.com/common.json", "$defs": {"P": {"$anchor": "p"}}}
                    """)));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // From the document, where no $id is around.
                "'', #/components/schemas/Tree, /components/schemas/Tree",
                "'', '#', ''",
                "'', openapi.json#node, /components/schemas/Tree",
                "'', #id, /components/schemas/Tree/properties/$id",
                "'', #named, /components/schemas/Shown/properties/example",
                "'', https://example.com/root.json, /components/schemas/Root",
                "'', https://example.com/root.json#, /components/schemas/Root",
                "'', https://example.com/root.json#foo, /components/schemas/Root/$defs/A",
                "'', https://example.com/root.json#/$defs/B, /components/schemas/Root/$defs/B",
                "'', https://example.com/other.json, /components/schemas/Root/$defs/B",
                "'', https://example.com/other.json#bar, /components/schemas/Root/$defs/B/$defs/X",
                "'', https://example.com/t/inner.json, /components/schemas/Root/$defs/B/$defs/Y",
                "'', urn:uuid:ee564b8a-7a87-4125-8c96-e9f123d6766f, /components/schemas/Root/$defs/C",
                "'', #z, /components/schemas/Broken/$defs/Z",
                // Within a resource, fragments and relative addresses are those of the resource.
                "/components/schemas/Root/$defs/A, '#', /components/schemas/Root",
                "/components/schemas/Root/$defs/A, #foo, /components/schemas/Root/$defs/A",
                "/components/schemas/Root/$defs/A, #/$defs/A, /components/schemas/Root/$defs/A",
                "/components/schemas/Root/$defs/A, other.json#bar, /components/schemas/Root/$defs/B/$defs/X",
                "/components/schemas/Root/$defs/B/$defs/X, #bar, /components/schemas/Root/$defs/B/$defs/X",
                "/components/schemas/Root/$defs/B/$defs/Y, ../root.json, /components/schemas/Root",
                "/components/schemas/Root/$defs/B/$defs/X, #/$defs/Y, /components/schemas/Root/$defs/B/$defs/Y",
                "/components/schemas/Root, http://files.test/api/openapi.json#node, /components/schemas/Tree",
                // What the resource lacks is looked for as if there were no $id, which authors rely on.
                "/components/schemas/Root, #/components/schemas/Tree, /components/schemas/Tree",
                "/components/schemas/Root/$defs/A, openapi.json#node, /components/schemas/Tree",
                // Dangling.
                "'', #/components/schemas/Absent, -",
                "'', #nowhere, -",
                "'', #foo, -",
                "'', #shown, -",
                "'', #old, -",
                "'', extra.json, -",
                "'', missing.json, -",
                "'', 'a[.json', -",
                "'', #%zz, -",
                "/components/schemas/Root/$defs/A, #bar, -",
                "/components/schemas/Root/$defs/C, other.json, -"
            })
    void resolve(String from, String reference, String pointer) {
        assertThat(RESOURCES.resolve(new Place(API, from), reference).map(Place::pointer))
                .isEqualTo(Optional.ofNullable(pointer));
    }

    @ParameterizedTest
    @CsvSource({
        "common.json, ''",
        "common.json#p, /$defs/P",
        "https://example.com/common.json#p, /$defs/P",
        "https://example.com/common.json#/$defs/P, /$defs/P"
    })
    void aDocumentHasItsOwnAddressAndThatOfItsId(String reference, String pointer) {
        assertThat(RESOURCES.resolve(new Place(API, ""), reference)).contains(new Place(COMMON, pointer));
    }

    @Test
    void theRootOfAResourceIsTheNearestSchemaWithAnId() {
        assertThat(root(at("/components/schemas/Tree/properties"))).isEqualTo(at(""));
        assertThat(root(at("/components/schemas/Root"))).isEqualTo(at("/components/schemas/Root"));
        assertThat(root(at("/components/schemas/Root/$defs/B/$defs/X")))
                .isEqualTo(at("/components/schemas/Root/$defs/B"));
    }

    @Test
    void aDynamicAnchorIsAskedOfOneResource() {
        Place tree = at("/components/schemas/Tree");
        assertThat(RESOURCES.resource(tree).dynamicAnchors()).isEqualTo(Map.of("node", tree));
        assertThat(RESOURCES.resource(at("/components/schemas/Root")).dynamicAnchors())
                .isEmpty();
    }

    @Test
    void theMetaschemasAreThere() {
        Place metaschema = new Place(URI.create("https://json-schema.org/draft/2020-12/schema"), "");
        assertThat(RESOURCES.resolve(at(""), "https://json-schema.org/draft/2020-12/schema"))
                .contains(metaschema);
        assertThat(RESOURCES.resolve(metaschema, "meta/core#/$defs/anchorString"))
                .contains(new Place(
                        URI.create("https://json-schema.org/draft/2020-12/meta/core"), "/$defs/anchorString"));
        assertThat(RESOURCES.resolve(at(""), "https://json-schema.org/draft/2020-12/absent"))
                .isEmpty();
    }

    private static Place root(Place place) {
        return RESOURCES.resource(place).root();
    }

    private static Place at(String pointer) {
        return new Place(API, pointer);
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

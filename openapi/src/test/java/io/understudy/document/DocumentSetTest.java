package io.understudy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References are resolved against the document that they stand in. */
class DocumentSetTest {
    private static final Place HOLDER = new Place(URI.create("file:///api/openapi.yaml"), "/paths/~1a");
    private static final DocumentSet DOCUMENTS = documents();

    @ParameterizedTest
    @CsvSource({
        "'', file:/api/openapi.yaml, ''",
        "#, file:/api/openapi.yaml, ''",
        "#/a, file:/api/openapi.yaml, /a",
        "#/a~1b~0c, file:/api/openapi.yaml, /a~1b~0c",
        "#/a%20b%25, file:/api/openapi.yaml, /a b%",
        "#/a+b, file:/api/openapi.yaml, /a+b",
        "#/工单, file:/api/openapi.yaml, /工单",
        "#/%E5%B7%A5, file:/api/openapi.yaml, /工",
        "pet.yaml, file:/api/pet.yaml, ''",
        "sub/../pet.yaml#/a, file:/api/pet.yaml, /a",
        "../pet.yaml, file:/pet.yaml, ''",
        "a b.yaml, file:/api/a%20b.yaml, ''",
        "工.yaml, file:/api/%E5%B7%A5.yaml, ''",
        "http://127.0.0.1/工.yaml#/a, http://127.0.0.1/%E5%B7%A5.yaml, /a",
        "HTTPS://127.0.0.1/a.yaml, HTTPS://127.0.0.1/a.yaml, ''"
    })
    void resolve(String reference, String document, String pointer) {
        Place place = DocumentSet.resolve(HOLDER, reference);
        assertThat(place.document().toString().replaceFirst("^file:/+", "file:/"))
                .isEqualTo(document);
        assertThat(place.pointer()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#a      | the fragment '#a' is not a JSON pointer",
                "#%zz    | after '%' in '%zz' two hexadecimal digits must follow",
                "#/%     | after '%' in '/%' two hexadecimal digits must follow",
                "a[.yaml | Illegal character in path at index 1: a[.yaml"
            })
    void whatIsNoReferenceIsRefused(String reference, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentSet.resolve(HOLDER, reference))
                .withMessage(message);
    }

    @Test
    void whatStandsAtAPlace() {
        URI document = HOLDER.document();
        DocumentSet documents = new DocumentSet(
                Map.of(document, JsonNodeFactory.instance.objectNode().set("a/b", new IntNode(7))));
        assertThat(documents.at(new Place(document, "/a~1b"))).isEqualTo(new IntNode(7));
        assertThat(documents.at(new Place(document, "/c")).isMissingNode()).isTrue();
        assertThat(documents.at(new Place(URI.create("file:///other.yaml"), "")).isMissingNode())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "V2_0, #/$defs/B, /$defs/B",
        "V3_0, #/$defs/B, /$defs/B",
        "V3_1, #/$defs/B, /$defs/A/$defs/B",
        "V3_1, #b, /$defs/A/$defs/B",
        "V3_1, other.json#/$defs/B, /$defs/A/$defs/B"
    })
    void idsAndAnchorsCountFromThreeOneOn(SpecificationVersion version, String reference, String pointer) {
        assertThat(DOCUMENTS.target(schema(version), reference).place()).isEqualTo(place(pointer));
    }

    @ParameterizedTest
    @CsvSource({"V3_0, #b", "V3_0, a[.json", "V3_1, #c", "V3_1, missing.json", "V3_1, a[.json", "V3_0, missing.json"})
    void whereAReferenceDanglesThereIsNoSchema(SpecificationVersion version, String reference) {
        assertThat(DOCUMENTS.target(schema(version), reference).json().isMissingNode())
                .isTrue();
    }

    private static DocumentSet documents() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode outer = root.putObject("$defs").putObject("A").put("$id", "other.json");
        outer.putObject("$defs").putObject("B").put("$anchor", "b");
        root.withObject("/$defs").putObject("B");
        return new DocumentSet(Map.of(HOLDER.document(), root));
    }

    private static Schema schema(SpecificationVersion version) {
        Place place = place("/$defs/A");
        return new Schema(DOCUMENTS.at(place), version, place);
    }

    private static Place place(String pointer) {
        return new Place(HOLDER.document(), pointer);
    }
}

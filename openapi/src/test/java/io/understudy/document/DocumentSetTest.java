package io.understudy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References are resolved against the document that they stand in. */
class DocumentSetTest {
    private static final Place HOLDER = new Place(URI.create("file:///api/openapi.yaml"), "/paths/~1a");

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
}

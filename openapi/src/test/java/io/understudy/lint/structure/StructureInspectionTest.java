package io.understudy.lint.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.lint.ContractLinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mistake is told once, at the smallest value that is wrong, in every version. */
class StructureInspectionTest {
    private static final String INFO = "info: {title: T, version: '1'}\n";

    @TempDir
    Path folder;

    private List<String> lint(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("openapi.yaml"), text);
        return new ContractLinter(ReaderOptions.DEFAULTS)
                .lint(file).stream()
                        .map(Diagnostic::toString)
                        .map(line -> line.replace(folder + "/", ""))
                        .toList();
    }

    @Test
    void swagger2() throws IOException {
        assertThat(lint("swagger: '2.0'\n" + INFO + """
                        host: a b
                        schemes: [http, ftp]
                        paths:
                          /a:
                            get:
                              parameters: [{name: q, in: query, type: array, items: {type: text}, colection: csv}]
                              responses: {200: {description: d, schema: {type: object, required: []}}}
                        definitions:
                          A: {type: object, properties: {a: 3}, nullabel: true}
                        """))
                .containsExactly(
                        "openapi.yaml:3:7: error: 'a b' does not fit the pattern ^[^{}/ :\\\\]+(?::\\d+)?$ at /host "
                                + "[bad-value]",
                        "openapi.yaml:4:17: error: 'ftp' is not allowed here; write one of 'http', 'https', 'ws' and "
                                + "'wss' at /schemes/1 [bad-value]",
                        "openapi.yaml:8:68: error: 'text' is not allowed here; write one of 'string', 'number', "
                                + "'integer', 'boolean' and 'array' at /paths/~1a/get/parameters/0/items/type [bad-value]",
                        "openapi.yaml:8:86: error: 'colection' is no field that OpenAPI knows here at "
                                + "/paths/~1a/get/parameters/0/colection [unknown-field]",
                        "openapi.yaml:9:64: error: this must not be empty at "
                                + "/paths/~1a/get/responses/200/schema/required [bad-value]",
                        "openapi.yaml:11:37: error: a schema must be an object; this one is ignored at "
                                + "/definitions/A/properties/a [invalid-schema]",
                        "openapi.yaml:11:51: error: 'nullabel' is no field that OpenAPI knows here at "
                                + "/definitions/A/nullabel [unknown-field]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0.3", "3.1.0", "3.2.0"})
    void fieldsThatExcludeOneAnother(String version) throws IOException {
        assertThat(lint("openapi: " + version + "\n" + INFO + """
                        paths: {}
                        components:
                          parameters:
                            P: {name: p, in: query, schema: {}, example: 1, examples: {a: {value: 1}}}
                        """))
                .containsExactly(
                        "openapi.yaml:6:53: error: 'example' and 'examples' exclude one another; remove one of "
                                + "the two at /components/parameters/P/examples [exclusive-fields]");
    }

    @Test
    void schemasOf31AreJudgedByTheirDialect() throws IOException {
        String text = "openapi: 3.1.0\n" + INFO + """
                jsonSchemaDialect: DIALECT
                paths: {}
                components:
                  schemas:
                    A: {deprecated: soon, colour: red, xml: {wrapped: 1}}
                    B: {$schema: 'http://json-schema.org/draft-04/schema#', title: 1}
                """;
        String title =
                "openapi.yaml:8:68: error: this must be of type string at /components/schemas/B/title [wrong-type]";
        assertThat(lint(text.replace("DIALECT", "https://spec.openapis.org/oas/3.1/dialect/base")))
                .containsExactly(
                        "openapi.yaml:7:21: error: this must be of type boolean at /components/schemas/A/deprecated "
                                + "[wrong-type]",
                        "openapi.yaml:7:55: error: this must be of type boolean at /components/schemas/A/xml/wrapped "
                                + "[wrong-type]",
                        title);
        assertThat(lint(text.replace("DIALECT", "https://example.com/unknown"))).containsExactly(title);
    }

    @Test
    void whatADocumentRefersToElsewhereIsJudgedAsWhatItStandsFor() throws IOException {
        Files.writeString(folder.resolve("item.yaml"), "get:\n  responses: {default: {description: 3}}\n  sumary: s\n");
        assertThat(lint("openapi: 3.0.3\n" + INFO + "paths: {/a: {$ref: item.yaml}}\n"))
                .containsExactly(
                        "item.yaml:2:38: error: 'description' must be a text at /get/responses/default/description "
                                + "[wrong-type]",
                        "item.yaml:3:11: error: 'sumary' is no field that OpenAPI knows here at /get/sumary "
                                + "[unknown-field]");
    }

    @Test
    void anOperationThatIsAReferenceIsToldOnce() throws IOException {
        Files.writeString(folder.resolve("get.yaml"), "responses: {default: {description: d}}\n");
        assertThat(lint("openapi: 3.0.3\n" + INFO + "paths: {/a: {get: {$ref: get.yaml}}}\n"))
                .containsExactly("openapi.yaml:3:26: error: '$ref' is no field that OpenAPI knows here at "
                        + "/paths/~1a/get/$ref [unknown-field]");
    }

    @Test
    void aSchemaOfAComponentResponseMayBeReferredTo() throws IOException {
        assertThat(lint("openapi: 3.0.3\n" + INFO + """
                        paths: {}
                        components:
                          responses:
                            X: {description: d, content: {application/json: {schema: {type: string}}}}
                          schemas:
                            A: {$ref: '#/components/responses/X/content/application~1json/schema'}
                        """)).isEmpty();
    }

    @Test
    void anOperationOf31NeedNotDeclareResponses() throws IOException {
        assertThat(lint("openapi: 3.1.0\n" + INFO + "paths: {/a: {get: {summary: s}}}\n"))
                .isEmpty();
    }
}

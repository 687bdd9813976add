package io.understudy.contract.reading;

import static io.understudy.contract.reading.Documents.v30;
import static io.understudy.contract.reading.Documents.v31;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.SecurityScheme;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.Response;
import io.understudy.contract.message.StatusKey;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References lead where they say, within a document and between files. */
class ReferencesTest {
    private static final String RESPONSES = "responses: {'200': {description: d}}";

    @TempDir
    Path folder;

    private Documents documents;

    @BeforeEach
    void openFolder() {
        documents = new Documents(folder);
    }

    /** What the schema at hand refers to, at any remove. */
    private static JsonNode resolved(Contract contract, Schema schema) {
        JsonNode json = schema.json();
        Place place = schema.place();
        while (json.path("$ref").isTextual()) {
            place = DocumentSet.resolve(place, json.path("$ref").textValue());
            json = contract.documents().at(place);
        }
        return json;
    }

    @Test
    void aContractInSeveralFoldersIsRead() {
        Path root = Documents.resource("files/openapi.yaml");
        ReadingResult reading = new ContractReader(ReaderOptions.DEFAULTS).read(root);
        assertThat(reading.diagnostics()).isEmpty();
        Contract contract = reading.contract().orElseThrow();
        Operation operation = contract.operation("getPet").orElseThrow();

        assertThat(operation.path()).isEqualTo("/pets/{id}");
        assertThat(operation.parameters()).extracting(Parameter::name).containsExactly("id", "page");
        MediaContent content = operation
                .response(new StatusKey.Exact(200))
                .orElseThrow()
                .content()
                .get(0);
        Schema schema = content.schema().orElseThrow();
        assertThat(resolved(contract, schema).path("title").textValue()).isEqualTo("Pet");
        assertThat(content.example("rex").orElseThrow().value().path("name").textValue())
                .isEqualTo("Rex");
        assertThat(operation.response(new StatusKey.Default()).orElseThrow().description())
                .isEqualTo("What goes wrong");
        assertThat(contract.documents().roots().keySet())
                .extracting(address ->
                        root.resolveSibling("").relativize(Path.of(address)).toString())
                .containsExactlyInAnyOrder(
                        "openapi.yaml",
                        "paths/pet.yaml",
                        "schemas/pet.json",
                        "schemas/names.yaml",
                        "examples/rex.yaml",
                        "common/responses.yaml");
    }

    @Test
    void everyObjectThatMayBeAReferenceIsFollowed() {
        Contract contract = documents.contractOf(v31("""
                paths:
                  /a: {$ref: '#/components/pathItems/A'}
                components:
                  pathItems:
                    A:
                      post:
                        parameters: [{$ref: '#/components/parameters/P'}]
                        requestBody: {$ref: '#/components/requestBodies/B'}
                        responses: {'200': {$ref: '#/components/responses/R'}}
                  parameters:
                    P: {$ref: '#/components/parameters/Q'}
                    Q: {name: q, in: query, schema: {type: string}, examples: {e: {$ref: '#/components/examples/E'}}}
                  requestBodies:
                    B: {content: {text/plain: {examples: {e: {$ref: '#/components/examples/E'}}}}}
                  responses:
                    R: {description: r, headers: {X-H: {$ref: '#/components/headers/H'}}}
                  headers:
                    H: {schema: {type: string}, required: true}
                  examples:
                    E: {value: v, summary: s}
                  securitySchemes:
                    s: {$ref: '#/components/securitySchemes/t'}
                    t: {type: http, scheme: bearer}
                """));
        Operation operation = contract.operation("POST /a").orElseThrow();
        assertThat(operation.parameters().get(0).examples().get(0).value().textValue())
                .isEqualTo("v");
        assertThat(operation
                        .requestBody()
                        .orElseThrow()
                        .content()
                        .get(0)
                        .examples()
                        .get(0)
                        .summary())
                .isEqualTo("s");
        Response response = operation.responses().get(0);
        assertThat(response.headers().values()).allMatch(header -> header.required());
        assertThat(contract.securitySchemes().values()).hasSize(2).allMatch(SecurityScheme.Bearer.class::isInstance);
        assertThat(response.place().pointer()).isEqualTo("/components/responses/R");
        assertThat(operation.parameters().get(0).place().pointer()).isEqualTo("/components/parameters/Q");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#/components/parameters/a~1b~0c%25 d", "#/components/parameters/a~1b~0c%25%20d",
                "openapi.yaml#/components/parameters/a~1b~0c%25%20d",
                        "./openapi.yaml#/components/parameters/a~1b~0c%25%20d",
                "x/../openapi.yaml#/components/parameters/a%7E1b~0c%25%20d"
            })
    void pointersAreUnescaped(String reference) {
        documents.write(
                "openapi.yaml",
                v30("""
                paths:
                  /a:
                    get:
                      parameters: [{$ref: '%s'}]
                      %s
                components:
                  parameters:
                    a/b~c%% d: {name: q, in: query, schema: {type: string}}
                """)
                        .replace("%s'", reference + "'")
                        .replace("%s", RESPONSES)
                        .replace("%%", "%"));
        Contract contract = documents.read("openapi.yaml").contract().orElseThrow();
        assertThat(contract.operations().get(0).parameters())
                .extracting(Parameter::name)
                .containsExactly("q");
        assertThat(contract.documents().roots()).hasSize(1);
    }

    @Test
    void namesMayBeChinese() {
        documents.write("契约.yaml", v30("""
                        paths:
                          /工单:
                            $ref: '路径/工单 一.yaml#/列表'
                        components:
                          schemas:
                            Ticket: {type: object}
                        """)).write("路径/工单 一.yaml", """
                        列表:
                          get:
                            responses:
                              '200':
                                description: 好
                                content: {application/json: {schema: {$ref: '../契约.yaml#/components/schemas/Ticket'}}}
                        """);
        Contract contract = documents.contract("契约.yaml");
        assertThat(contract.documents().roots()).hasSize(2);
        Operation operation = contract.operations().get(0);
        assertThat(operation.path()).isEqualTo("/工单");
        Schema schema = operation.responses().get(0).content().get(0).schema().orElseThrow();
        assertThat(resolved(contract, schema)).hasToString("{\"type\":\"object\"}");
    }

    @Test
    void schemasMayRecur() {
        Contract contract = documents.contractOf(v30("""
                paths: {}
                components:
                  schemas:
                    Self: {properties: {self: {$ref: '#/components/schemas/Self'}}}
                    Left: {properties: {right: {$ref: '#/components/schemas/Right'}}}
                    Right: {properties: {left: {$ref: '#/components/schemas/Left'}}}
                    All: {$ref: '#/components/schemas/Self'}
                """));
        assertThat(contract.documents().roots()).hasSize(1);
    }

    @Test
    void filesMayReferToOneAnother() {
        documents
                .write("openapi.yaml", v30("paths: {}\ncomponents: {schemas: {A: {$ref: a.yaml}}}\n"))
                .write("a.yaml", "properties: {b: {$ref: sub/b.json}}\n")
                .write("sub/b.json", "{\"items\": {\"$ref\": \"../a.yaml#/properties/b\"}}");
        assertThat(documents.contract().documents().roots()).hasSize(3);
    }

    @Test
    void referencesBehindExtensionsAndDataAreFollowed() {
        documents
                .write("openapi.yaml", v30("""
                        paths:
                          /a:
                            get:
                              parameters: [{$ref: '#/x-shared/page'}, {$ref: 'more.yaml#/default'}]
                              responses: {default: {description: d}}
                        x-shared:
                          page: {$ref: '#/x-shared/list/0'}
                          list: [{name: page, in: query, schema: {$ref: 'number.yaml'}}]
                        """))
                .write("more.yaml", "default: {$ref: '#/example'}\nexample: {name: q, in: query, schema: {}}\n")
                .write("number.yaml", "type: integer\n");
        Contract contract = documents.contract();
        assertThat(contract.operations().get(0).parameters())
                .extracting(Parameter::name)
                .containsExactly("page", "q");
        assertThat(contract.documents().roots()).hasSize(3);
    }

    static Stream<String> dataWithReferences() {
        return Stream.of(
                v30("paths: {}\nx-a: {$ref: nothing.yaml}\n"),
                v30("paths: {}\ncomponents: {schemas: {A: {example: {$ref: '#/nothing'}}}}\n"),
                v30("paths: {}\ncomponents: {schemas: {A: {default: {a: {$ref: '#/nothing'}}}}}\n"),
                v30("paths: {}\ncomponents: {schemas: {A: {enum: [{$ref: '#/nothing'}]}}}\n"),
                v31("paths: {}\ncomponents: {schemas: {A: {const: {$ref: '#/nothing'}}}}\n"),
                v31("paths: {}\ncomponents: {schemas: {A: {examples: [{$ref: '#/nothing'}]}}}\n"),
                v30("paths: {}\ncomponents: {examples: {A: {value: {$ref: '#/nothing'}}}}\n"),
                v30("paths: {}\ncomponents: {schemas: {A: {properties: {$ref: {type: string}}}}}\n"),
                Documents.v20("paths: {}\nresponses: {R: {description: d, examples: {a/b: {$ref: '#/nothing'}}}}\n"));
    }

    @ParameterizedTest
    @MethodSource("dataWithReferences")
    void aReferenceInDataIsJustText(String text) {
        assertThat(documents.reportOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"example", "default", "enum", "const", "examples", "value", "x-y", "properties", "mapping"})
    void aPropertyOfAnyNameIsNoData(String property) {
        assertThat(documents.reportOf(v30("paths: {}\ncomponents: {schemas: {A: {properties: {" + property
                        + ": {$ref: '#/nothing'}}}}}\n")))
                .singleElement()
                .asString()
                .startsWith("openapi.yaml:4:")
                .endsWith("error: '#/nothing' refers to nothing; define it, or correct the $ref at "
                        + "/components/schemas/A/properties/" + property + "/$ref [dangling-reference]");
    }
}

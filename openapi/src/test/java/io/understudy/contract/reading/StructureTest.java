package io.understudy.contract.reading;

import static io.understudy.contract.reading.Documents.v30;
import static io.understudy.contract.reading.Documents.v31;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What breaks the official schema of the version is told in plain words, at its exact place, and once. */
class StructureTest {
    @TempDir
    Path folder;

    private Documents documents;

    @BeforeEach
    void openFolder() {
        documents = new Documents(folder);
    }

    @Test
    void missingAndUnknownFieldsOfTheDocument() {
        assertThat(documents.reportOf("openapi: 3.0.3\ninfo:\n  bogus: 1\nfoo: {}\nx-foo: {}\n"))
                .containsExactly(
                        "openapi.yaml:1:1: error: the required field 'paths' is missing here [missing-field]",
                        "openapi.yaml:2:1: error: the required field 'title' is missing here at /info [missing-field]",
                        "openapi.yaml:2:1: error: the required field 'version' is missing here at /info [missing-field]",
                        "openapi.yaml:3:10: error: 'bogus' is no field that OpenAPI knows here at /info/bogus "
                                + "[unknown-field]",
                        "openapi.yaml:4:1: error: 'foo' is no field that OpenAPI knows here at /foo [unknown-field]");
        assertThat(documents.read("openapi.yaml").contract()).isPresent();
    }

    @Test
    void mistakesWithinAnOperation() {
        assertThat(documents.reportOf(v30("""
                        paths:
                          /a/{id}.json:
                            parameters:
                              - {name: id, in: path, required: true, schema: {type: string}, bogus: 1}
                              - {name: q, in: query}
                              - {in: query, schema: {type: string}}
                            get:
                              parameters:
                                - {name: a.b, in: query, schema: {type: string}, bogus: 1}
                                - {name: q, in: query}
                              tags: reading
                              deprecated: 'yes'
                              summary: [a]
                              a.b: 1
                              responses:
                                200: {}
                                default:
                                  description: d
                                  content: {application/json: {schema: {type: object, bogus: 1, required: yes}}}
                          /b:
                            post:
                              parameters: {name: q}
                              requestBody: {content: 3}
                              responses: {default: {description: d}}
                        """)))
                .containsExactly(
                        at(6, 77, "'bogus' is no field that OpenAPI knows here", "/parameters/0/bogus unknown-field"),
                        at(7, 9, "one of 'schema' and 'content' must be here", "/parameters/1 missing-field"),
                        at(8, 9, "the required field 'name' is missing here", "/parameters/2 missing-field"),
                        at(
                                11,
                                65,
                                "'bogus' is no field that OpenAPI knows here",
                                "/get/parameters/0/bogus unknown-field"),
                        at(12, 11, "one of 'schema' and 'content' must be here", "/get/parameters/1 missing-field"),
                        at(13, 13, "'tags' must be an array", "/get/tags wrong-type"),
                        at(14, 19, "'deprecated' must be true or false", "/get/deprecated wrong-type"),
                        at(15, 7, "'summary' must be a text", "/get/summary wrong-type"),
                        at(16, 12, "'a.b' is no field that OpenAPI knows here", "/get/a.b unknown-field"),
                        at(
                                18,
                                9,
                                "the required field 'description' is missing here",
                                "/get/responses/200 missing-field"),
                        at(
                                21,
                                70,
                                "'bogus' is no field that OpenAPI knows here",
                                "/get/responses/default/content/application~1json/schema/bogus unknown-field"),
                        at(
                                21,
                                83,
                                "this must be of type array",
                                "/get/responses/default/content/application~1json/schema/required wrong-type"),
                        at(24, 7, "'parameters' must be an array", "/paths/~1b/post/parameters wrong-type"),
                        at(25, 30, "'content' must be an object", "/paths/~1b/post/requestBody/content wrong-type"));
    }

    private static String at(int line, int column, String message, String pointerAndRule) {
        String[] parts = pointerAndRule.split(" ", -1);
        String pointer = parts[0].startsWith("/paths") ? parts[0] : "/paths/~1a~1{id}.json" + parts[0];
        return "openapi.yaml:" + line + ":" + column + ": error: " + message + " at " + pointer + " [" + parts[1] + "]";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    schemas: {A: {type: object, properties: {a: 3}}} | 4:58 | this must be of type object at /components/schemas/A/properties/a [wrong-type]
                    schemas: {A: {type: array}}     | 4:24 | an array needs 'items'; write 'items: {}' when any value may be an item at /components/schemas/A [array-without-items]
                    schemas: {A: {enum: a}}         | 4:34 | this must be of type array at /components/schemas/A/enum [wrong-type]
                    schemas: {A: {multipleOf: 0}}   | 4:40 | this must be a number greater than 0 at /components/schemas/A/multipleOf [bad-value]
                    schemas: {A b: {}}              | 4:24 | the name 'A b' may hold only letters, digits, '.', '-' and '_' at /components/schemas/A b [bad-name]
                    securitySchemes: {a: {type: http}} | 4:32 | the required field 'scheme' is missing here at /components/securitySchemes/a [missing-field]
                    parameters: {a: {name: a, in: query}} | 4:27 | one of 'schema' and 'content' must be here at /components/parameters/a [missing-field]
                    requestBodies: {a: {}}          | 4:30 | the required field 'content' is missing here at /components/requestBodies/a [missing-field]
                    examples: {a: {val: 1}}         | 4:34 | 'val' is no field that OpenAPI knows here at /components/examples/a/val [unknown-field]
                    bogus: {}                       | 4:14 | 'bogus' is no field that OpenAPI knows here at /components/bogus [unknown-field]
                    """)
    void mistakesInComponents(String component, String place, String message) {
        String text = v30("paths: {}\ncomponents: {" + component + "}\n");
        assertThat(documents.reportOf(text)).containsExactly("openapi.yaml:" + place + ": error: " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {type: [string, string]} | 43 | this is the same as an item before it; remove it at /components/schemas/A/type/1
                    {type: [text, string]}   | 35 | 'text' is not allowed here; write one of 'array', 'boolean', 'integer', 'null', 'number', 'object' and 'string' at /components/schemas/A/type/0
                    {type: strng}            | 34 | 'strng' is not allowed here; write one of 'array', 'boolean', 'integer', 'null', 'number', 'object' and 'string' at /components/schemas/A/type
                    """)
    void typesOfJsonSchema(String schema, int column, String message) {
        assertThat(documents.reportOf(v31("paths: {}\ncomponents: {schemas: {A: " + schema + "}}\n")))
                .containsExactly("openapi.yaml:4:" + column + ": error: " + message + " [bad-value]");
    }

    @Test
    void aReferenceToAnotherKindOfThing() {
        assertThat(documents.reportOf(v30("""
                        paths:
                          /a:
                            get:
                              responses:
                                '200': {$ref: '#/components/schemas/A'}
                                default:
                                  description: d
                                  headers: {X-A: {$ref: '#/components/schemas/A'}}
                                  content: {a/b: {schema: {$ref: '#/components/headers/H'}}}
                        components:
                          schemas: {A: {type: string, description: d}}
                          headers: {H: {schema: {type: string}}}
                        """)))
                .containsExactly(
                        "openapi.yaml:7:23: error: '#/components/schemas/A' is no response, which is what must be here "
                                + "at /paths/~1a/get/responses/200/$ref [wrong-reference]",
                        "openapi.yaml:10:33: error: '#/components/schemas/A' is no header, which is what must be here "
                                + "at /paths/~1a/get/responses/default/headers/X-A/$ref [wrong-reference]",
                        "openapi.yaml:11:42: error: '#/components/headers/H' is no schema, which is what must be here "
                                + "at /paths/~1a/get/responses/default/content/a~1b/schema/$ref [wrong-reference]");
    }

    @Test
    void anEncodingOfAPropertyThatIsNotThere() {
        String form = v30("""
                paths:
                  /a:
                    post:
                      responses: {default: {description: d}}
                      requestBody:
                        content:
                          multipart/form-data:
                            schema: {type: object, properties: {b: {type: string}}}
                            encoding: {a: {explode: false}, b: {explode: false}}
                """);
        assertThat(documents.reportOf(form))
                .containsExactly("openapi.yaml:11:24: error: the schema beside has no property 'a' at "
                        + "/paths/~1a/post/requestBody/content/multipart~1form-data/encoding/a [unknown-property]");
        assertThat(documents.reportOf(form.replace("type: object,", "allOf: [{properties: {a: {}}}],")))
                .isEmpty();
    }

    @Test
    void aDocumentThatSaysNothing() {
        assertThat(documents.reportOf(v31("")))
                .containsExactly("openapi.yaml:1:1: error: one of 'paths', 'components' and 'webhooks' must be here "
                        + "[missing-field]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paths: {}\ncomponents: {schemas: {A: true, B: false}}",
                "paths: {}\ncomponents: {schemas: {A: {properties: {a: true}, items: false, not: true, if: true}}}",
                "paths: {}\ncomponents: {schemas: {A: {type: [string, 'null'], const: null, $defs: {a: true}}}}",
                "webhooks: {a: {post: {responses: {default: {description: d}}}}}",
                "components: {pathItems: {a: {summary: s}}}",
                "paths: {/a: {get: {parameters: [{name: q, in: query, schema: true}],"
                        + " responses: {'200': {description: d, content: {a/b: {schema: false}}}}}}}"
            })
    void whatOpenApi31AllowsIsNoMistake(String body) {
        assertThat(documents.reportOf(v31(body + "\n"))).isEmpty();
    }

    @Test
    void nothingIsReportedTwice() {
        List<String> report = documents.reportOf(v30("""
                paths:
                  a: {get: {responses: {default: {description: d}}}}
                  /b/{id}:
                    parameters: [{name: q, in: query, schema: {}}, {name: q, in: query, schema: {}}]
                    get:
                      operationId: x
                      parameters: [{name: c, in: query, schema: {}}, {name: c, in: query, schema: {}}]
                    put: {operationId: x, tags: 3, responses: {default: {description: d}}}
                    post: {parameters: [{name: id, in: path, schema: {}}], responses: {default: {description: d}}}
                components: {securitySchemes: {a: {type: bogus}}}
                """));
        assertThat(report)
                .containsExactly(
                        "openapi.yaml:4:3: error: the path 'a' must start with a slash, and is served as if it did "
                                + "at /paths/a [bad-path]",
                        "openapi.yaml:6:52: error: the parameter 'q' is declared twice; remove one of the two "
                                + "at /paths/~1b~1{id}/parameters/1 [duplicate-parameter]",
                        "openapi.yaml:7:5: error: the operation declares no response; add one under 'responses' "
                                + "at /paths/~1b~1{id}/get [missing-field]",
                        "openapi.yaml:7:5: error: the placeholder {id} is not declared; add a parameter of this name "
                                + "with 'in: path' at /paths/~1b~1{id}/get [undeclared-path-parameter]",
                        "openapi.yaml:9:54: error: the parameter 'c' is declared twice; remove one of the two "
                                + "at /paths/~1b~1{id}/get/parameters/1 [duplicate-parameter]",
                        "openapi.yaml:10:5: error: the placeholder {id} is not declared; add a parameter of this name "
                                + "with 'in: path' at /paths/~1b~1{id}/put [undeclared-path-parameter]",
                        "openapi.yaml:10:24: error: the operationId 'x' is also that of the operation at "
                                + "/paths/~1b~1{id}/get; rename one of the two at /paths/~1b~1{id}/put/operationId "
                                + "[duplicate-operation-id]",
                        "openapi.yaml:10:33: error: 'tags' must be an array at /paths/~1b~1{id}/put/tags [wrong-type]",
                        "openapi.yaml:11:25: error: a path parameter must say 'required: true' "
                                + "at /paths/~1b~1{id}/post/parameters/0 [optional-path-parameter]",
                        "openapi.yaml:12:42: error: the type of the security scheme 'a' must be http, apiKey, oauth2, "
                                + "openIdConnect or mutualTLS at /components/securitySchemes/a/type "
                                + "[bad-security-scheme]");
        assertThat(report.stream().collect(Collectors.toSet())).hasSameSizeAs(report);
    }
}

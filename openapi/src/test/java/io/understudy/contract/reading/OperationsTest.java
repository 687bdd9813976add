package io.understudy.contract.reading;

import static io.understudy.contract.reading.Documents.v20;
import static io.understudy.contract.reading.Documents.v30;
import static io.understudy.contract.reading.Documents.v31;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import io.understudy.contract.SecurityRequirement;
import io.understudy.contract.SecurityScheme;
import io.understudy.contract.Server;
import io.understudy.contract.message.Example;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Response;
import io.understudy.contract.message.StatusKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers, operations, responses and security, and what is refused about them. */
class OperationsTest {
    private static final String GET = "get: {responses: {default: {description: d}}}";

    @TempDir
    Path folder;

    private Documents documents;

    @BeforeEach
    void openFolder() {
        documents = new Documents(folder);
    }

    private List<Server> servers(String text) {
        return documents.contractOf(text).servers();
    }

    @Test
    void variablesOfServersTakeEachOfTheirValuesTheDefaultFirst() {
        assertThat(servers(v30("""
                        paths: {}
                        servers:
                          - url: https://{region}.example.com:{port}/{base}/v1
                            description: Production
                            variables:
                              region: {default: eu, enum: [eu, us]}
                              port: {default: '8443'}
                              base: {default: api}
                          - url: /relative
                        """)))
                .containsExactly(
                        new Server("https://eu.example.com:8443/api/v1", "Production"),
                        new Server("https://us.example.com:8443/api/v1", "Production"),
                        new Server("/relative", ""))
                .extracting(Server::basePath)
                .containsExactly("/api/v1", "/api/v1", "/relative");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | /",
                "basePath: /api | /api",
                "host: example.com | https://example.com/",
                "host: example.com\\nbasePath: /v1 | https://example.com/v1",
                "host: example.com:81\\nschemes: [http, wss] | http://example.com:81/, wss://example.com:81/"
            })
    void serversOfSwagger(String fields, String urls) {
        assertThat(servers(v20("paths: {}\n" + fields.translateEscapes() + "\n")))
                .extracting(Server::url)
                .containsExactly(urls.split(", ", -1));
    }

    @Test
    void withoutServersTheApiLivesAtTheRoot() {
        assertThat(servers(v30("paths: {}\n"))).containsExactly(new Server("/", ""));
    }

    @Test
    void aPathAndAnOperationMayHaveServersOfTheirOwn() {
        Contract contract = documents.contractOf(v30("""
                servers: [{url: /root}]
                paths:
                  /a:
                    servers: [{url: /path}]
                    get: {responses: {default: {description: d}}, servers: [{url: /operation}]}
                    put: {responses: {default: {description: d}}}
                  /b:
                    get: {responses: {default: {description: d}}}
                """));
        assertThat(contract.operations())
                .extracting(operation -> operation.servers().get(0).url())
                .containsExactly("/operation", "/path", "/root");
    }

    @Test
    void everyMethodIsRead() {
        StringBuilder methods =
                new StringBuilder("paths:\n  x-more: {get: {}}\n  /a:\n    x-get: {}\n    summary: s\n");
        for (HttpMethod method : HttpMethod.values()) {
            methods.append("    ").append(method.key()).append(": {responses: {default: {description: d}}}\n");
        }
        assertThat(documents.contractOf(v30(methods.toString())).operations())
                .extracting(Operation::method)
                .containsExactly(HttpMethod.values());
    }

    @Test
    void aDocumentWithoutATitleIsCalledByItsName() {
        documents.write("openapi.yaml", "swagger: '2.0'\npaths: {}\n");
        assertThat(documents.contract().title()).isEqualTo(folder + "/openapi.yaml");
    }

    @Test
    void ofTwoOperationsForTheSameRequestsTheFirstIsServed() {
        ReadingResult reading = documents.write("openapi.yaml", v30("""
                        paths:
                          /a/{id}:
                            parameters: [{name: id, in: path, required: true, schema: {}}]
                            get: {responses: {default: {description: d}}}
                            put: {responses: {default: {description: d}}}
                          /a/{name}:
                            parameters: [{name: name, in: path, required: true, schema: {}}]
                            get: {responses: {default: {description: d}}}
                        """)).read("openapi.yaml");
        assertThat(documents.report(reading))
                .containsExactly("openapi.yaml:10:5: error: GET /a/{name} is never served, because it means the same "
                        + "requests as the operation at /paths/~1a~1{id}/get; remove one of the two at /paths/~1a~1{name}/get "
                        + "[duplicate-operation]");
        assertThat(reading.contract().orElseThrow().operations())
                .extracting(operation -> operation.method() + " " + operation.path())
                .containsExactly("GET /a/{id}", "PUT /a/{id}");
    }

    @Test
    void aRepeatedOperationIdIsAnErrorThatLeavesTheContractUsable() {
        ReadingResult reading = documents.write("openapi.yaml", v30("""
                        paths:
                          /a:
                            get: {operationId: a, responses: {default: {description: d}}}
                            put: {operationId: a, responses: {default: {description: d}}}
                        """)).read("openapi.yaml");
        assertThat(documents.report(reading))
                .containsExactly("openapi.yaml:6:24: error: the operationId 'a' is also that of the operation at "
                        + "/paths/~1a/get; rename one of the two at /paths/~1a/put/operationId "
                        + "[duplicate-operation-id]");
        assertThat(reading.contract().orElseThrow().operations()).hasSize(2);
    }

    @Test
    void aPathMustStartWithASlash() {
        ReadingResult reading = documents
                .write("openapi.yaml", v30("paths:\n  a: {" + GET + "}\n"))
                .read("openapi.yaml");
        assertThat(documents.report(reading))
                .containsExactly(
                        "openapi.yaml:4:3: error: the path 'a' must start with a slash, and is served as if it did at /paths/a [bad-path]");
        assertThat(reading.contract().orElseThrow().operations())
                .extracting(Operation::path)
                .containsExactly("/a");
    }

    @Test
    void responsesMustHaveAStatus() {
        assertThat(documents.reportOf(v30("""
                        paths:
                          /a:
                            get: {responses: {'200': {description: d}, ok: {description: d}, 2xx: {description: d}, x-a: 1}}
                            put: {responses: {}}
                            post: {summary: s}
                        """)))
                .containsExactly(
                        "openapi.yaml:5:48: error: 'ok' is no status; write three digits, a range such as 4XX, or "
                                + "default at /paths/~1a/get/responses/ok [bad-status]",
                        "openapi.yaml:5:70: error: a range of statuses is written in capitals: write '2XX' instead of "
                                + "'2xx' at /paths/~1a/get/responses/2xx [status-range-case]",
                        "openapi.yaml:6:11: error: the operation declares no response; add one under 'responses' "
                                + "at /paths/~1a/put/responses [missing-field]",
                        "openapi.yaml:7:5: error: the operation declares no response; add one under 'responses' "
                                + "at /paths/~1a/post [missing-field]");
        assertThat(documents
                        .read("openapi.yaml")
                        .contract()
                        .orElseThrow()
                        .operations()
                        .get(0)
                        .responses())
                .extracting(Response::status)
                .containsExactly(new StatusKey.Exact(200), new StatusKey.Range(2));
    }

    @Test
    void responsesOfSwaggerComeInWhatTheOperationProduces() {
        Operation operation = documents.operationOf(v20("""
                produces: [application/json, text/plain]
                paths:
                  /a:
                    get:
                      responses:
                        200: {description: d, schema: {type: string}, examples: {text/plain: hi, text/csv: 'a,b'}}
                        201: {description: d, schema: {type: string}}
                        204: {description: d}
                        default: {$ref: '#/responses/R'}
                responses:
                  R: {description: r, examples: {application/json: {a: 1}}}
                """));
        assertThat(operation.responses())
                .extracting(response -> response.content().stream()
                        .map(content -> content.mediaType() + " "
                                + content.examples().stream()
                                        .map(Example::value)
                                        .toList())
                        .toList())
                .containsExactly(
                        List.of("application/json []", "text/plain [\"hi\"]", "text/csv [\"a,b\"]"),
                        List.of("application/json []", "text/plain []"),
                        List.of(),
                        List.of("application/json [{\"a\":1}]", "text/plain []"));
    }

    @Test
    void responsesOfSwaggerThatNameNoMediaTypeMayComeInAny() {
        Operation operation = documents.operationOf(v20("""
                paths:
                  /a:
                    get:
                      responses:
                        200: {description: d, schema: {type: string}}
                        default: {description: d, examples: {text/plain: hi}}
                """));
        assertThat(operation.responses())
                .extracting(response ->
                        response.content().stream().map(MediaContent::mediaType).toList())
                .containsExactly(List.of("*/*"), List.of("text/plain"));
    }

    @Test
    void anExampleWithoutAValueIsLeftOutWithAWarning() {
        documents.write(
                "openapi.yaml",
                v30("""
                paths: {}
                components:
                  responses:
                    R: {description: d, content: {a/b: {examples: {x-e: {summary: s}}}}}
                """)
                        .replace(
                                "paths: {}",
                                "paths: {/a: {get: {responses: {default: {$ref: '#/components/responses/R'}}}}}"));
        ReadingResult reading = documents.read("openapi.yaml");
        assertThat(documents.report(reading))
                .containsExactly("openapi.yaml:6:52: warning: the example 'x-e' has no 'value', so it is not used "
                        + "at /components/responses/R/content/a~1b/examples/x-e [example-without-value]");
        assertThat(reading.hasErrors()).isFalse();
    }

    @Test
    void everyKindOfSecurityScheme() {
        Contract contract = documents.contractOf(v31("""
                paths: {}
                components:
                  securitySchemes:
                    basic: {type: http, scheme: Basic}
                    bearer: {type: http, scheme: bearer}
                    digest: {type: http, scheme: Digest}
                    header: {type: apiKey, in: header, name: X-Key}
                    query: {type: apiKey, in: query, name: key}
                    x-cookie: {type: apiKey, in: cookie, name: session}
                    oauth2: {type: oauth2, flows: {}}
                    openid: {type: openIdConnect, openIdConnectUrl: https://login.example.com}
                    tls: {type: mutualTLS}
                """));
        assertThat(contract.securitySchemes().values())
                .extracting(scheme -> ((Record) scheme).toString().replaceAll(",? ?place=.*", "]"))
                .containsExactly(
                        "Basic[]",
                        "Bearer[]",
                        "OtherHttp[scheme=digest]",
                        "ApiKey[name=X-Key, location=HEADER]",
                        "ApiKey[name=key, location=QUERY]",
                        "ApiKey[name=session, location=COOKIE]",
                        "OAuth2[]",
                        "OpenIdConnect[]",
                        "MutualTls[]");
        assertThat(contract.securitySchemes()).containsKey("x-cookie");
    }

    @Test
    void securitySchemesThatCannotBeUsed() {
        assertThat(documents.reportOf(v30("""
                        paths: {}
                        components:
                          securitySchemes:
                            a: {type: magic}
                            b: {type: apiKey, in: path, name: k}
                            c: {type: apiKey, name: k}
                        """)))
                .containsExactly(
                        "openapi.yaml:6:15: error: the type of the security scheme 'a' must be http, apiKey, oauth2, "
                                + "openIdConnect or mutualTLS at /components/securitySchemes/a/type "
                                + "[bad-security-scheme]",
                        "openapi.yaml:7:27: error: the key of the security scheme 'b' must be in query, header or "
                                + "cookie at /components/securitySchemes/b/in [bad-security-scheme]",
                        "openapi.yaml:8:5: error: the key of the security scheme 'c' must be in query, header or "
                                + "cookie at /components/securitySchemes/c [bad-security-scheme]");
        ReadingResult swagger = documents.write("openapi.yaml", v20("""
                        paths: {}
                        securityDefinitions:
                          a: {type: http}
                          b: {type: apiKey, in: cookie, name: k}
                          c: {type: basic}
                        """)).read("openapi.yaml");
        assertThat(documents.report(swagger))
                .containsExactly(
                        "openapi.yaml:5:13: error: the type of the security scheme 'a' must be basic, apiKey or oauth2 "
                                + "at /securityDefinitions/a/type [bad-security-scheme]",
                        "openapi.yaml:6:25: error: the key of the security scheme 'b' must be in query or header "
                                + "at /securityDefinitions/b/in [bad-security-scheme]");
        assertThat(swagger.contract().orElseThrow().securitySchemes())
                .hasValueSatisfying(new Condition<>(SecurityScheme.Basic.class::isInstance, "basic"))
                .hasSize(1);
    }

    @Test
    void aSecurityRequirementThatIsNoObjectMustNotLetAnybodyIn() {
        ReadingResult reading = documents
                .write("openapi.yaml", v30("paths: {/a: {" + GET + "}}\nsecurity: [key]\n"))
                .read("openapi.yaml");
        assertThat(documents.report(reading))
                .containsExactly("openapi.yaml:4:12: error: a security requirement must be an object, with a scheme's "
                        + "name and its list of scopes at /security/0 [wrong-type]");
        assertThat(reading.contract().orElseThrow().operations().get(0).security())
                .containsExactly(new SecurityRequirement(Map.of("key", List.of())));
    }

    @Test
    void anEmptySecurityRequirementLetsAnybodyIn() {
        Operation operation = documents.operationOf(v30("""
                security: [{}, {key: []}]
                paths: {/a: {get: {responses: {default: {description: d}}}}}
                components: {securitySchemes: {key: {type: http, scheme: basic}}}
                """));
        assertThat(operation.security())
                .extracting(requirement -> requirement.schemes().size())
                .containsExactly(0, 1);
    }
}

package io.understudy.contract.reading;

import static io.understudy.contract.reading.Documents.v20;
import static io.understudy.contract.reading.Documents.v30;
import static io.understudy.contract.reading.Documents.v31;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.understudy.contract.Callback;
import io.understudy.contract.Contract;
import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import io.understudy.contract.Webhook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the API sends by itself. */
class CallbacksTest {
    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Documents documents;

    @BeforeEach
    void open() {
        documents = new Documents(folder);
    }

    @Test
    void anOperationSaysWhatIsSentAndWhereTo() {
        Operation operation = documents.operationOf(v30("""
                paths:
                  /streams:
                    post:
                      responses: {201: {description: d}}
                      callbacks:
                        onData:
                          x-note: {url: none}
                          '{$request.query.url}/data':
                            parameters: [{name: X-Try, in: header, schema: {type: integer}}]
                            post:
                              requestBody: {content: {application/json: {example: {a: 1}}}}
                              responses: {202: {description: seen}}
                            put: {responses: {default: {description: seen}}}
                          $request.body#/second: {post: {responses: {204: {description: seen}}}}
                        onEnd:
                          http://127.0.0.1:9000/end: {delete: {operationId: end, responses: {204: {description: d}}}}
                """));
        assertThat(operation.callbacks())
                .extracting(Callback::name, callback -> callback.address().text(), CallbacksTest::ids)
                .containsExactly(
                        tuple(
                                "onData",
                                "{$request.query.url}/data",
                                List.of("POST {$request.query.url}/data", "PUT {$request.query.url}/data")),
                        tuple("onData", "$request.body#/second", List.of("POST $request.body#/second")),
                        tuple("onEnd", "http://127.0.0.1:9000/end", List.of("end")));
        Operation sent = operation.callbacks().get(0).operations().get(0);
        assertThat(sent.method()).isEqualTo(HttpMethod.POST);
        assertThat(sent.parameters()).extracting(parameter -> parameter.name()).containsExactly("X-Try");
        assertThat(sent.requestBody().orElseThrow().content().get(0).mediaType())
                .isEqualTo("application/json");
        assertThat(sent.responses())
                .extracting(response -> response.status().toString())
                .containsExactly("202");
    }

    @Test
    void callbacksAndTheirPathItemsMayStandElsewhere() {
        documents.write("openapi.yaml", v31("""
                paths:
                  /a: {post: {responses: {200: {description: d}}, callbacks: {on: {$ref: '#/components/callbacks/On'}}}}
                  /b: {post: {responses: {200: {description: d}}, callbacks: {on: {$ref: '#/components/callbacks/On'}}}}
                components:
                  callbacks:
                    On: {'{$request.query.url}': {$ref: 'items.yaml#/item'}}
                """));
        documents.write("items.yaml", "item: {post: {operationId: on, responses: {200: {description: d}}}}\n");
        assertThat(documents.contract().operations())
                .hasSize(2)
                .allSatisfy(operation -> assertThat(operation.callbacks())
                        .extracting(CallbacksTest::ids)
                        .containsExactly(List.of("on")));
    }

    @Test
    void whatTheReceiverWouldSendIsNotRead() {
        Operation operation = documents.operationOf(v30("""
                paths:
                  /a: {post: {responses: {200: {description: d}}, callbacks: {on: {$ref: '#/components/callbacks/On'}}}}
                components:
                  callbacks:
                    On:
                      '{$request.query.url}':
                        post:
                          responses: {200: {description: d}}
                          callbacks: {again: {$ref: '#/components/callbacks/On'}}
                """));
        assertThat(operation.callbacks().get(0).operations().get(0).callbacks()).isEmpty();
    }

    @Test
    void aReceiverIsNotTheApi() {
        Operation operation = documents.operationOf(v30("""
                servers: [{url: https://api.example.com}]
                security: [{key: []}]
                paths:
                  /a:
                    post:
                      responses: {200: {description: d}}
                      callbacks:
                        on: {'{$request.query.url}': {post: {responses: {200: {description: d}}}}}
                components: {securitySchemes: {key: {type: http, scheme: basic}}}
                """));
        Operation sent = operation.callbacks().get(0).operations().get(0);
        assertThat(operation.security()).hasSize(1);
        assertThat(sent.security()).isEmpty();
        assertThat(sent.servers()).isEmpty();
    }

    @Test
    void webhooksOfOpenApi31() {
        Contract contract = documents.contractOf(v31("""
                webhooks:
                  newPet:
                    post: {operationId: pet, requestBody: {content: {a/b: {}}}, responses: {200: {description: d}}}
                    put: {responses: {200: {description: d}}}
                  oldPet: {$ref: '#/components/pathItems/Old'}
                components:
                  pathItems:
                    Old: {delete: {responses: {200: {description: d}}}}
                """));
        assertThat(contract.operations()).isEmpty();
        assertThat(contract.webhooks())
                .extracting(Webhook::name, webhook -> ids(webhook.operations()))
                .containsExactly(
                        tuple("newPet", List.of("pet", "PUT newPet")), tuple("oldPet", List.of("DELETE oldPet")));
    }

    @Test
    void olderEditionsHaveNoWebhooks() {
        ReadingResult reading = documents
                .write("openapi.yaml", v30("paths: {}\nwebhooks: {a: {post: {responses: {200: {description: d}}}}}\n"))
                .inspected("openapi.yaml");
        assertThat(documents.report(reading))
                .containsExactly("openapi.yaml:4:1: error: 'webhooks' is no field that OpenAPI knows here at /webhooks "
                        + "[unknown-field]");
        assertThat(reading.contract().orElseThrow().webhooks()).isEmpty();
    }

    @Test
    void swaggerHasNoCallbacks() {
        Operation operation = documents.operationOf(v20("""
                paths:
                  /a:
                    post:
                      responses: {200: {description: d}}
                      callbacks: {on: {'{id}': {post: {responses: {200: {description: d}}}}}}
                """));
        assertThat(operation.callbacks()).isEmpty();
    }

    @Test
    void anAddressThatCannotBeWorkedOutIsAnErrorAndTheRestIsUsed() {
        ReadingResult reading = documents.write("openapi.yaml", v30("""
                paths:
                  /a:
                    post:
                      responses: {200: {description: d}}
                      callbacks:
                        on:
                          http://127.0.0.1/{id}: {post: {responses: {200: {description: d}}}}
                          $request.cookie.url: {post: {responses: {200: {description: d}}}}
                          '{$request.body#url}': {post: {responses: {200: {description: d}}}}
                          '{$url': {post: {responses: {200: {description: d}}}}
                          '{$url}': {post: {responses: {200: {description: d}}}}
                """)).read("openapi.yaml");
        assertThat(documents.report(reading))
                .containsExactly(
                        "openapi.yaml:9:11: error: the callback 'on' is never sent: 'id' is no runtime expression; "
                                + "write $url, $method, $statusCode, or one that begins with '$request.' or "
                                + "'$response.' at /paths/~1a/post/callbacks/on/http:~1~1127.0.0.1~1{id} "
                                + "[bad-expression]",
                        "openapi.yaml:10:11: error: the callback 'on' is never sent: '$request.cookie.url' is no "
                                + "runtime expression; write header.NAME, query.NAME, path.NAME, body or "
                                + "body#/POINTER after '$request.' at "
                                + "/paths/~1a/post/callbacks/on/$request.cookie.url [bad-expression]",
                        "openapi.yaml:11:11: error: the callback 'on' is never sent: '$request.body#url' is no "
                                + "runtime expression; 'url' is no JSON pointer: it begins with '/', and after '~' "
                                + "follows 0 or 1 at /paths/~1a/post/callbacks/on/{$request.body#url} "
                                + "[bad-expression]",
                        "openapi.yaml:12:11: error: the callback 'on' is never sent: the '{' in '{$url' is never "
                                + "closed; write '}' after the expression at /paths/~1a/post/callbacks/on/{$url "
                                + "[bad-expression]");
        assertThat(reading.contract().orElseThrow().operations().get(0).callbacks())
                .extracting(callback -> callback.address().text())
                .containsExactly("{$url}");
    }

    @Test
    void mistakesWithinCallbacksAreReportedWhereTheyStand() {
        assertThat(documents.reportOf(v31("""
                        paths:
                          /a:
                            post:
                              operationId: a
                              responses: {200: {description: d}}
                              callbacks:
                                on: {'{$url}': {post: {operationId: a, responses: {20: {description: d}}}}}
                                two:
                                  '{$url}': {post: {responses: {200: {description: d}}}}
                                  $url: {parameters: [{name: q, in: query}], post: {bogus: 1}}
                        webhooks:
                          w: {post: {tags: 3, responses: {200: {description: d}}}}
                        components:
                          callbacks:
                            On: {'{$url}': {post: {oops: 2, responses: {200: {description: d}}}}}
                        """)))
                .containsExactly(
                        "openapi.yaml:9:45: error: the operationId 'a' is also that of the operation at "
                                + "/paths/~1a/post; rename one of the two at "
                                + "/paths/~1a/post/callbacks/on/{$url}/post/operationId [duplicate-operation-id]",
                        "openapi.yaml:9:60: error: '20' is no status; write three digits, a range such as 4XX, or "
                                + "default at /paths/~1a/post/callbacks/on/{$url}/post/responses/20 [bad-status]",
                        "openapi.yaml:12:31: error: one of 'schema' and 'content' must be here at "
                                + "/paths/~1a/post/callbacks/two/$url/parameters/0 [missing-field]",
                        "openapi.yaml:12:68: error: 'bogus' is no field that OpenAPI knows here at "
                                + "/paths/~1a/post/callbacks/two/$url/post/bogus [unknown-field]",
                        "openapi.yaml:14:20: error: 'tags' must be an array at /webhooks/w/post/tags [wrong-type]",
                        "openapi.yaml:17:34: error: 'oops' is no field that OpenAPI knows here at "
                                + "/components/callbacks/On/{$url}/post/oops [unknown-field]");
    }

    @Test
    void aNameThatNoComponentMayHaveIsReportedForCallbacksToo() {
        assertThat(documents.reportOf(v30("""
                        paths: {}
                        components:
                          callbacks:
                            a b: {'{$url}': {post: {responses: {200: {description: d}}}}}
                        """)))
                .containsExactly("openapi.yaml:6:5: error: the name 'a b' may hold only letters, digits, '.', '-' and "
                        + "'_' at /components/callbacks/a b [bad-name]");
    }

    private static List<String> ids(Callback callback) {
        return ids(callback.operations());
    }

    private static List<String> ids(List<Operation> operations) {
        return operations.stream().map(Operation::id).toList();
    }
}

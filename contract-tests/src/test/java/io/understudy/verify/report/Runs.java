package io.understudy.verify.report;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.message.StatusKey;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.document.Place;
import io.understudy.verify.coverage.Coverage;
import io.understudy.verify.coverage.Coverage.Dimension;
import io.understudy.verify.coverage.Coverage.Item;
import io.understudy.verify.coverage.Coverage.Tally;
import io.understudy.verify.message.Field;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import io.understudy.verify.message.Reply;
import io.understudy.verify.result.Case;
import io.understudy.verify.result.Exchange;
import io.understudy.verify.result.Finding;
import io.understudy.verify.result.Secrets;
import io.understudy.verify.result.Side;
import io.understudy.verify.result.Verdict;
import io.understudy.verify.result.VerificationResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs to report: one of a small shop that keeps one promise, breaks one and leaves the others open. */
final class Runs {
    /** What stands in the requests and answers of {@link #shop} and in no report of it. */
    static final List<String> SECRETS =
            List.of("dXNlcjpwYXNzd29yZDEyMw==", "password123", "tok-77f3a9", "sess-0123456789", "pin-4711");

    private static final String CONTRACT = """
            openapi: 3.0.3
            info: {title: Shop, version: '1'}
            security: [{login: []}]
            paths:
              /items/{id}:
                get:
                  operationId: showItem
                  summary: One item
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: integer, minimum: 1}}
                  responses:
                    '200':
                      description: it
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Item'}
                          examples:
                            tea: {value: {name: tea, size: small}}
                            pot: {value: {name: pot, size: large}}
                    4XX: {description: refused}
              /items:
                post:
                  operationId: addItem
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Item'}
                  responses:
                    '201': {description: added}
                    '401': {description: who are you}
            components:
              securitySchemes:
                login: {type: http, scheme: basic}
              schemas:
                Item:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string}
                    size: {type: string, enum: [small, large]}
                    pin: {type: string, format: password}
            """;

    private Runs() {}

    /** The contract, written into a folder. */
    static Contract contract(Path folder) {
        try {
            Path file = Files.writeString(folder.resolve("openapi.yaml"), CONTRACT);
            return new ContractReader(ReaderOptions.DEFAULTS)
                    .read(file)
                    .contract()
                    .orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The run against the mock, which read its contract from a folder. */
    static VerificationResult shop(Path folder) {
        return shop(folder, Side.MOCK);
    }

    static VerificationResult shop(Path folder, Side side) {
        Contract contract = contract(folder);
        return new VerificationResult(
                contract,
                "api/openapi.yaml",
                URI.create("http://127.0.0.1:4010"),
                side,
                7,
                Instant.parse("2026-11-22T08:00:00Z"),
                Duration.ofMillis(2345),
                false,
                verdicts(contract),
                coverage(contract));
    }

    private static List<Verdict> verdicts(Contract contract) {
        Operation show = contract.operation("showItem").orElseThrow();
        Operation add = contract.operation("addItem").orElseThrow();
        Secrets secrets = Secrets.of(contract, List.of("password123", "tok-77f3a9"));
        Exchange fine = exchange(
                secrets,
                call("GET", "/items/1?access_token=tok-77f3a9", ""),
                new Reply.Answered(
                        200,
                        List.of(new Field("Content-Type", "application/json")),
                        Payload.of("{\"name\":\"tea\",\"size\":\"small\"}")));
        Exchange wrong = exchange(
                secrets,
                call("GET", "/items/2", ""),
                new Reply.Answered(
                        200,
                        List.of(new Field("Set-Cookie", "session=sess-0123456789")),
                        Payload.of("{\"name\":7,\"pin\":\"pin-4711\",\"x\":\"</script>\u0001]]>&<b>\"}")));
        Exchange reset = exchange(
                secrets,
                call("POST", "/items", "{\"name\":\"密\",\"password\":\"password123\"}"),
                new Reply.Broken(
                        Reply.Breakage.RESET, "The connection was closed before the answer began (password123)."));
        Place schema = contract.place()
                .child("components")
                .child("schemas")
                .child("Item")
                .child("properties")
                .child("name");
        return List.of(
                new Verdict.Proven(
                        tried("showItem/example/200/tea", Case.Kind.EXAMPLE, show, "example tea", "200", "tea"),
                        List.of(fine)),
                new Verdict.Refuted(
                        tried(
                                "showItem/boundary/path/id/minimum",
                                Case.Kind.BOUNDARY,
                                show,
                                "id at its minimum, 1",
                                "",
                                ""),
                        List.of(wrong),
                        List.of(new Finding(
                                "schema",
                                "a string at /name",
                                "the integer 7",
                                schema,
                                "body/name",
                                wrong,
                                "curl -H 'Authorization: ***' http://127.0.0.1:4010/items/2"))),
                new Verdict.Inconclusive(
                        tried("showItem/example/200/pot", Case.Kind.EXAMPLE, show, "example pot", "200", "pot"),
                        List.of(),
                        "No request is known that the server answers with this example."),
                new Verdict.Refuted(
                        tried("addItem/generated/1", Case.Kind.GENERATED, add, "made-up values", "201", ""),
                        List.of(reset),
                        List.of(new Finding(
                                "connection",
                                "an answer",
                                "the connection closed",
                                add.place(),
                                "",
                                reset,
                                "curl -X POST http://127.0.0.1:4010/items"))));
    }

    private static Case tried(
            String id, Case.Kind kind, Operation operation, String tries, String status, String example) {
        return new Case(
                id,
                kind,
                operation,
                tries,
                status.isEmpty() ? Optional.empty() : StatusKey.parse(status),
                example.isEmpty() ? Optional.empty() : Optional.of(example),
                operation.place());
    }

    private static HttpCall call(String method, String target, String body) {
        return new HttpCall(
                method,
                target,
                List.of(
                        new Field("Authorization", "Basic dXNlcjpwYXNzd29yZDEyMw=="),
                        new Field("Cookie", "session=sess-0123456789")),
                Payload.of(body));
    }

    private static Exchange exchange(Secrets secrets, HttpCall call, Reply reply) {
        return Exchange.of(secrets, call, reply, Duration.ofMillis(12));
    }

    private static Coverage coverage(Contract contract) {
        Place place = contract.place().child("paths");
        return new Coverage(Map.of(
                Dimension.OPERATIONS,
                new Tally(List.of(new Item("showItem", place), new Item("addItem", place)), List.of()),
                Dimension.STATUSES,
                new Tally(
                        List.of(new Item("showItem 200", place)),
                        List.of(
                                new Item("showItem 4XX", place),
                                new Item("addItem 201", place),
                                new Item("addItem 401", place))),
                Dimension.VALUES,
                new Tally(List.of(new Item("Item/size small", place)), List.of(new Item("Item/size large", place)))));
    }
}

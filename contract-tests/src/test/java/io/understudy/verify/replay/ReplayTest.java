package io.understudy.verify.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.mock.wiremock.MockOptions;
import io.understudy.mock.wiremock.MockServer;
import io.understudy.verify.message.Field;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import io.understudy.verify.message.Reply;
import io.understudy.verify.result.Side;
import io.understudy.verify.result.Verdict;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
    private static final Field JSON = new Field("Content-Type", "application/json");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Contract contract;

    @BeforeEach
    void read() throws IOException {
        Path file = Files.writeString(folder.resolve("openapi.yaml"), """
                openapi: 3.0.3
                info: {title: Shop, version: '1'}
                servers: [{url: /v1}]
                paths:
                  /items/{id}:
                    get:
                      operationId: showItem
                      parameters:
                        - {name: id, in: path, required: true, schema: {type: integer}}
                      responses:
                        '200':
                          description: it
                          content:
                            application/json:
                              schema: {type: object, required: [name], properties: {name: {type: string}}}
                              examples:
                                tea: {value: {name: tea}}
                        '404': {description: none}
                """);
        contract =
                new ContractReader(ReaderOptions.DEFAULTS).read(file).contract().orElseThrow();
    }

    private static RecordedExchange recorded(String target, int status, String body) {
        return recorded(target, new Reply.Answered(status, List.of(JSON), Payload.of(body)), true);
    }

    private static RecordedExchange recorded(String target, Reply reply, boolean whole) {
        HttpCall call =
                new HttpCall("GET", target, List.of(new Field("Authorization", "Bearer s3cr3t-token")), Payload.EMPTY);
        return new RecordedExchange(
                3, URI.create("http://shop.test"), call, true, reply, whole, Optional.empty(), Duration.ofMillis(5));
    }

    private Verdict verdict(Side side, RecordedExchange recorded) {
        Replay.Outcome outcome = new Replay(contract, "openapi.yaml", side, Optional.empty()).of(List.of(recorded));
        assertThat(outcome.strangers()).isEmpty();
        return outcome.run().verdicts().get(0);
    }

    private String finding(Side side, RecordedExchange recorded) {
        Verdict.Refuted failed = (Verdict.Refuted) verdict(side, recorded);
        assertThat(failed.findings()).hasSize(1);
        return failed.findings().get(0).check() + ": "
                + failed.findings().get(0).line();
    }

    @Test
    void anAnswerAsDeclared() {
        Verdict verdict = verdict(Side.LIVE, recorded("/v1/items/7", 200, "{\"name\": \"tea\"}"));
        assertThat(verdict).isInstanceOf(Verdict.Proven.class);
        assertThat(verdict.tried().id()).isEqualTo("showItem/recorded/3");
        assertThat(verdict.tried().tries()).isEqualTo("recorded request 3, GET /v1/items/7");
        assertThat(verdict.tried().status()).hasToString("Optional[200]");
        assertThat(verdict.tried().example()).contains("tea");
    }

    @Test
    void anAnswerOtherwise() {
        assertThat(finding(Side.LIVE, recorded("/items/7", 200, "{\"name\": 5}")))
                .isEqualTo("schema: expected that response body property name must be string, seen 5");
        assertThat(finding(Side.MOCK, recorded("/items/7", 201, "{}")))
                .isEqualTo("status: expected one of the documented statuses 200, 404, seen status 201");
        assertThat(finding(Side.LIVE, recorded("/items/7", 503, "")))
                .isEqualTo("server-error: expected an answer that is no failure of the server, seen status 503");
    }

    @Test
    void whatWasAbortedOrNotModifiedDecidesNothing() {
        Reply none = new Reply.Broken(Reply.Breakage.RESET, "No answer was recorded.");
        assertThat(((Verdict.Inconclusive) verdict(Side.LIVE, recorded("/items/7", none, true))).reason())
                .isEqualTo("No answer was recorded.");
        assertThat(((Verdict.Inconclusive) verdict(Side.LIVE, recorded("/items/7", 304, ""))).reason())
                .isEqualTo("The answer was 304: the client had the current representation already, and none was"
                        + " recorded.");
    }

    @Test
    void aRequestThatShouldHaveBeenRefused() {
        assertThat(finding(Side.LIVE, recorded("/items/tea", 200, "{\"name\": \"tea\"}")))
                .isEqualTo(
                        "refused: expected a refusal (4xx), because request path parameter id must be integer, seen status 200");
        assertThat(verdict(Side.LIVE, recorded("/items/tea", 404, ""))).isInstanceOf(Verdict.Proven.class);
        assertThat(verdict(Side.LIVE, recorded("/items/tea", 400, ""))).isInstanceOf(Verdict.Proven.class);
    }

    @Test
    void aClientIsJudgedByItsRequestsAlone() {
        assertThat(verdict(Side.CLIENT, recorded("/items/7", 200, "{}"))).isInstanceOf(Verdict.Proven.class);
        assertThat(finding(Side.CLIENT, recorded("/items/tea", 404, "")))
                .isEqualTo(
                        "request: expected a request that the contract allows, seen request path parameter id must be integer");
    }

    @Test
    void whatWasNotRecordedIsNotProven() {
        Reply half = new Reply.Answered(200, List.of(JSON), Payload.EMPTY);
        Verdict.Inconclusive skipped = (Verdict.Inconclusive) verdict(Side.LIVE, recorded("/items/7", half, false));
        assertThat(skipped.reason()).isEqualTo("The body of the answer was not recorded.");
    }

    @Test
    void requestsThatCallNothing() {
        Replay.Outcome outcome = new Replay(contract, "openapi.yaml", Side.LIVE, Optional.empty())
                .of(List.of(
                        recorded("/logo.png?access_token=secret", 200, ""),
                        recorded("/logo.png", 200, ""),
                        recorded("/items/7", 404, "")));
        assertThat(outcome.strangers()).hasToString("{GET /logo.png=2}");
        assertThat(outcome.run().verdicts()).hasSize(1);
    }

    @Test
    void underAnotherPath() {
        Replay replay = new Replay(contract, "openapi.yaml", Side.LIVE, Optional.of("/shop"));
        Replay.Outcome outcome = replay.of(List.of(recorded("/shop/items/7", 404, ""), recorded("/items/7", 404, "")));
        assertThat(outcome.run().verdicts()).hasSize(1);
        assertThat(outcome.strangers()).hasToString("{GET /items/7=1}");
    }

    @Test
    void credentialsAreMaskedWhereverTheyAre() {
        Verdict verdict = verdict(Side.LIVE, recorded("/items/7", 200, "{\"name\": [\"s3cr3t-token\"]}"));
        assertThat(verdict.toString()).contains("***").doesNotContain("s3cr3t-token");
    }

    @Test
    void theJournalOfOurOwnMock() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        Path journal = folder.resolve("journal.json");
        try (MockServer mock = MockServer.start(MockOptions.of(contract))) {
            client.send(
                    HttpRequest.newBuilder(URI.create(mock.baseUrl() + "/v1/items/7"))
                            .build(),
                    BodyHandlers.discarding());
            client.send(
                    HttpRequest.newBuilder(URI.create(mock.baseUrl() + "/__admin/requests"))
                            .build(),
                    BodyHandlers.ofFile(journal));
        }
        Recording recording = Recording.read(journal);
        assertThat(recording.diagnostics()).isEmpty();
        assertThat(new Replay(contract, "openapi.yaml", Side.MOCK, Optional.empty())
                        .of(recording.traffic())
                        .run()
                        .verdicts())
                .singleElement()
                .isInstanceOf(Verdict.Proven.class)
                .satisfies(verdict -> assertThat(verdict.tried().example()).contains("tea"));
    }
}

package io.understudy.verify.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.codec.DocumentFormat;
import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.overlay.OverlayAction;
import io.understudy.overlay.OverlayFiles;
import io.understudy.overlay.PatchedDocument;
import io.understudy.verify.message.Field;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import io.understudy.verify.message.Reply;
import io.understudy.verify.replay.RecordedExchange;
import io.understudy.verify.replay.Replay;
import io.understudy.verify.result.Side;
import io.understudy.verify.result.VerificationResult;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was not allowed is allowed once the overlay is applied. */
class DriftTest {
    private static final String CONTRACT = """
            openapi: VERSION
            info: {title: Shop, version: '1'}
            paths:
              /items/{id}:
                get:
                  operationId: showItem
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: integer}}
                  responses:
                    '200':
                      description: it
                      headers:
                        X-Page: {required: true, schema: {type: integer}}
                      content:
                        application/json: {schema: {$ref: '#/components/schemas/Item'}}
            components:
              schemas:
                Item:
                  type: object
                  required: [name, size]
                  additionalProperties: false
                  properties:
                    name: {type: string, maxLength: 5}
                    size: {type: string, enum: [small]}
                    count: {type: integer, maximum: 9}
                    code: {type: string, pattern: '^[a-z]+$'}
                    tags: {type: array, items: {type: string}}
                    token: {type: integer}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Contract read(Path file) {
        return new ContractReader(ReaderOptions.DEFAULTS).read(file).contract().orElseThrow();
    }

    private static VerificationResult run(Contract contract, Reply.Answered answer) {
        HttpCall call = new HttpCall(
                "GET", "/items/7", List.of(new Field("Authorization", "Bearer s3cr3t-token")), Payload.EMPTY);
        RecordedExchange recorded = new RecordedExchange(
                1, URI.create("http://shop.test"), call, true, answer, true, Optional.empty(), Duration.ofMillis(5));
        return new Replay(contract, "openapi.yaml", Side.LIVE, Optional.empty())
                .of(List.of(recorded))
                .run();
    }

    private static Reply.Answered answer(int status, String type, String body) {
        return new Reply.Answered(
                status, List.of(new Field("Content-Type", type), new Field("X-Page", "1")), Payload.of(body));
    }

    /** Applies the overlay through files, as the command for that does, and answers what is left to be found. */
    private VerificationResult after(Path file, Proposal proposal, Reply.Answered answer) throws IOException {
        String text = DocumentFormat.YAML.write(proposal.overlay().orElseThrow().toJson());
        assertThat(text).doesNotContain("s3cr3t-token");
        Path overlay = Files.writeString(folder.resolve("overlay.yaml"), text);
        PatchedDocument patched = OverlayFiles.apply(file, overlay);
        assertThat(patched.diagnostics()).isEmpty();
        Path changed = Files.writeString(
                folder.resolve("changed.yaml"),
                DocumentFormat.YAML.write(patched.document().orElseThrow()));
        return run(read(changed), answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "200 | application/json | {\"name\": 5, \"size\": \"small\"}",
                "200 | application/json | {\"name\": null, \"size\": \"small\"}",
                "200 | application/json | {\"name\": \"teapots\", \"size\": \"small\"}",
                "200 | application/json | {\"name\": \"tea\", \"size\": \"huge\"}",
                "200 | application/json | {\"name\": \"tea\"}",
                "200 | application/json | {}",
                "200 | application/json | {\"name\": \"tea\", \"size\": \"small\", \"colour\": \"red\"}",
                "200 | application/json | {\"name\": \"tea\", \"size\": \"small\", \"count\": 12}",
                "200 | application/json | {\"name\": \"tea\", \"size\": \"small\", \"count\": 1.5}",
                "200 | application/json | {\"name\": \"tea\", \"size\": \"small\", \"code\": \"A1\"}",
                "200 | application/json | {\"name\": \"tea\", \"size\": \"small\", \"tags\": [\"a\", 1, 2]}",
                "200 | application/json | {\"name\": 5, \"size\": \"huge\", \"colour\": [1], \"count\": 99}",
                "200 | text/plain | tea",
                "404 | application/json | {\"error\": {\"code\": 7, \"list\": [1]}}",
                "204 | text/plain | ``",
            })
    void isAllowedAfterwards(int status, String type, String body) throws IOException {
        for (String version : List.of("3.0.3", "3.1.0")) {
            Path file = Files.writeString(folder.resolve("openapi.yaml"), CONTRACT.replace("VERSION", version));
            Reply.Answered answer = answer(status, type, body);
            VerificationResult before = run(read(file), answer);
            assertThat(before.failures()).isNotEmpty();
            Proposal proposal = Drift.of(before);
            assertThat(proposal.unproposed()).isEmpty();
            assertThat(after(file, proposal, answer).failures()).isEmpty();
        }
    }

    @Test
    void aHeaderThatIsMissing() throws IOException {
        Path file = Files.writeString(folder.resolve("openapi.yaml"), CONTRACT.replace("VERSION", "3.0.3"));
        Reply.Answered answer = new Reply.Answered(
                200,
                List.of(new Field("Content-Type", "application/json")),
                Payload.of("{\"name\": \"tea\", \"size\": \"small\"}"));
        Proposal proposal = Drift.of(run(read(file), answer));
        assertThat(after(file, proposal, answer).failures()).isEmpty();
    }

    @Test
    void everyChangeHasItsEvidence() throws IOException {
        Path file = Files.writeString(folder.resolve("openapi.yaml"), CONTRACT.replace("VERSION", "3.0.3"));
        Proposal proposal =
                Drift.of(run(read(file), answer(200, "application/json", "{\"name\": \"tea\", \"size\": \"huge\"}")));
        OverlayAction action = proposal.overlay().orElseThrow().actions().get(0);
        assertThat(action.target()).isEqualTo("$.components.schemas.Item.properties.size.enum");
        assertThat(action.description()).startsWith("GET /items/7 was answered otherwise: ");
        assertThat(proposal.overlay()
                        .orElseThrow()
                        .toJson()
                        .at("/x-evidence/0/case")
                        .asText())
                .isEqualTo("showItem/recorded/1");
    }

    @Test
    void whatIsMaskedTellsNothingOfItsType() throws IOException {
        Path file = Files.writeString(folder.resolve("openapi.yaml"), CONTRACT.replace("VERSION", "3.0.3"));
        Proposal proposal = Drift.of(run(
                read(file),
                answer(200, "application/json", "{\"name\": \"tea\", \"size\": \"small\", \"token\": \"abc\"}")));
        assertThat(proposal.overlay()).isEmpty();
        assertThat(proposal.unproposed()).containsExactly("GET /items/7: Response body property token must be integer");
    }

    @Test
    void noDrift() throws IOException {
        Path file = Files.writeString(folder.resolve("openapi.yaml"), CONTRACT.replace("VERSION", "3.0.3"));
        Proposal proposal =
                Drift.of(run(read(file), answer(200, "application/json", "{\"name\": \"tea\", \"size\": \"small\"}")));
        assertThat(proposal).isEqualTo(new Proposal(Optional.empty(), List.of()));
    }
}

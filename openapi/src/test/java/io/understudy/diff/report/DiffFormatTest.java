package io.understudy.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.diff.report.ContractDiff.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffFormatTest {
    private static final String CONTRACT = """
            openapi: 3.0.3
            info: {title: Shop, version: '1'}
            paths:
              /items:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}
                  responses: {'200': {description: ok}}
              /other:
                put:
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}
                  responses: {'200': {description: ok}}
            components:
              schemas:
                Item:
                  type: object
                  properties:
                    name: {type: string, maxLength: 3}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Edition edition(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Contract contract =
                new ContractReader(ReaderOptions.DEFAULTS).read(file).contract().orElseThrow();
        return new Edition(contract, name);
    }

    private ContractDiff diff() throws IOException {
        String newer = CONTRACT.replace("maxLength: 3", "maxLength: 2")
                .replace("/other:\n    put:", "/other:\n    get: {responses: {'200': {description: ok}}}\n    put:");
        return ContractDiff.of(edition("old.yaml", CONTRACT), edition("new.yaml", newer));
    }

    @Test
    void text() throws IOException {
        assertThat(DiffFormat.TEXT.write(diff())).isEqualTo("""
                breaking: POST /items, request body (application/json) /name: maxLength was 3 and is 2 [value-length]
                  also:    PUT /other, request body (application/json) /name
                  witness: {"name":"tex"} fits the older contract, not the newer one
                  older:   old.yaml:17:9
                  newer:   new.yaml:18:9
                compatible: GET /other: the operation was added [operation-added]
                2 breaking, 0 cannot tell, 1 compatible.
                """);
    }

    @Test
    void json() throws IOException {
        JsonNode json = new ObjectMapper().readTree(DiffFormat.JSON.write(diff()));
        assertThat(json.path("breaking").asInt()).isEqualTo(2);
        assertThat(json.at("/changes/0")).isEqualTo(new ObjectMapper().readTree("""
                {"rule": "value-length", "effect": "breaking", "operation": "POST /items",
                 "where": "request body (application/json) /name", "change": "maxLength was 3 and is 2",
                 "verdict": "narrower", "witness": {"fits": "older", "value": {"name": "tex"}},
                 "olderPlace": {"file": "old.yaml", "line": 17, "column": 9,
                   "pointer": "/components/schemas/Item/properties/name"},
                 "newerPlace": {"file": "new.yaml", "line": 18, "column": 9,
                   "pointer": "/components/schemas/Item/properties/name"}}"""));
    }

    @Test
    void sarifHasOneResultForTheCause() throws IOException {
        JsonNode results =
                new ObjectMapper().readTree(DiffFormat.SARIF.write(diff())).at("/runs/0/results");
        assertThat(results).hasSize(2);
        assertThat(results.at("/0/ruleId").asText()).isEqualTo("value-length");
        assertThat(results.at("/0/level").asText()).isEqualTo("error");
        assertThat(results.at("/0/message/text").asText())
                .isEqualTo("POST /items, request body (application/json) /name: maxLength was 3 and is 2. Witness:"
                        + " {\"name\":\"tex\"} fits the older contract, not the newer one. Also in: PUT /other, request"
                        + " body (application/json) /name.");
        assertThat(results.at("/0/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(18);
        assertThat(results.at("/1/level").asText()).isEqualTo("none");
    }

    @Test
    void junit() throws IOException {
        assertThat(DiffFormat.JUNIT.write(diff())).contains("""
                <testsuite name="PUT /other" tests="1" failures="1" skipped="0" errors="0">
                <testcase name="request body (application/json) /name: maxLength was 3 and is 2 [value-length]" classname="PUT /other">
                <failure type="value-length" message="PUT /other, request body (application/json) /name: maxLength was 3 and is 2">{"name":"tex"} fits the older contract, not the newer one</failure></testcase></testsuite>
                """.strip());
    }

    @Test
    void changelog() throws IOException {
        assertThat(DiffFormat.CHANGELOG.write(diff())).isEqualTo("""
                # Shop

                ## Added

                - `GET /other`: the operation was added

                ## Changed

                - `POST /items`: request body (application/json) /name: maxLength was 3 and is 2 (and in 1 more place) **(breaking)**
                """);
    }
}

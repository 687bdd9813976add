package io.understudy.verify.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What SARIF 2.1.0 requires of a log, section by section. */
class SarifReportTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private JsonNode log;

    @SuppressWarnings("NullAway.Init")
    private JsonNode run;

    @BeforeEach
    void write() throws JsonProcessingException {
        log = new JsonMapper().readTree(new SarifReport().of(Runs.shop(folder)));
        run = log.path("runs").path(0);
    }

    /** Sections 3.13.2, 3.13.3 and 3.13.4. */
    @Test
    void theLog() {
        assertThat(log.path("version").asText()).isEqualTo("2.1.0");
        assertThat(log.path("$schema").asText())
                .isEqualTo(
                        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        assertThat(log.path("runs")).hasSize(1);
    }

    /** Sections 3.14.6, 3.18.2, 3.19.2 and 3.49.3: every rule once, with its id. */
    @Test
    void theToolAndItsRules() {
        JsonNode driver = run.path("tool").path("driver");
        assertThat(driver.path("name").asText()).isEqualTo("Understudy");
        assertThat(driver.path("rules").findValuesAsText("id")).containsExactly("schema", "connection");
        assertThat(driver.path("rules")
                        .path(0)
                        .path("shortDescription")
                        .path("text")
                        .asText())
                .isEqualTo("The answer passes the check 'schema' of its contract.");
    }

    /** Section 3.20.14, and section 3.9 for the times. */
    @Test
    void theInvocation() {
        JsonNode invocation = run.path("invocations").path(0);
        assertThat(invocation.path("executionSuccessful").isBoolean()).isTrue();
        assertThat(invocation.path("executionSuccessful").asBoolean()).isTrue();
        assertThat(Instant.parse(invocation.path("endTimeUtc").asText()))
                .isEqualTo(Instant.parse("2026-11-22T08:00:02.345Z"));
    }

    /** Sections 3.27.5 to 3.27.12, 3.29, 3.30 and 3.4.3: rule, level, message, and a place by a relative reference. */
    @Test
    void aResult() {
        JsonNode result = run.path("results").path(0);
        assertThat(result.path("ruleId").asText()).isEqualTo("schema");
        assertThat(result.path("ruleIndex").asInt(-1)).isZero();
        assertThat(result.path("level").asText()).isEqualTo("error");
        assertThat(result.path("message").path("text").asText())
                .isEqualTo("showItem, id at its minimum, 1: expected a string at /name, seen the integer 7");
        JsonNode physical = result.path("locations").path(0).path("physicalLocation");
        assertThat(physical.path("artifactLocation").path("uri").asText()).isEqualTo("api/openapi.yaml");
        assertThat(physical.path("region").toString()).isEqualTo("{\"startLine\":39,\"startColumn\":9}");
        assertThat(result.path("partialFingerprints").properties()).hasSize(1);
    }

    /** Sections 3.46 and 3.47: header values are single strings, and a request without an answer says so. */
    @Test
    void requestsAndAnswers() {
        JsonNode shown = run.path("results").path(0);
        assertThat(shown.path("webRequest").path("method").asText()).isEqualTo("GET");
        assertThat(shown.path("webRequest")
                        .path("headers")
                        .path("Authorization")
                        .asText())
                .isEqualTo("***");
        assertThat(shown.path("webResponse").path("statusCode").asInt()).isEqualTo(200);
        JsonNode broken = run.path("results").path(1).path("webResponse");
        assertThat(broken.path("noResponseReceived").asBoolean()).isTrue();
        assertThat(broken.has("statusCode")).isFalse();
    }
}

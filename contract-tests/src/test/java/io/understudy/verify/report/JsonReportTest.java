package io.understudy.verify.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReportTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private JsonNode report;

    @BeforeEach
    void write() throws JsonProcessingException {
        report = new JsonMapper().readTree(new JsonReport().of(Runs.shop(folder)));
    }

    @Test
    void whatWasRun() {
        assertThat(report.path("format").asText()).isEqualTo("understudy-verify/2");
        assertThat(report.path("contract").toString())
                .isEqualTo("{\"title\":\"Shop\",\"file\":\"api/openapi.yaml\",\"openapi\":\"3.0\"}");
        assertThat(report.path("target").asText()).isEqualTo("http://127.0.0.1:4010");
        assertThat(report.path("side").asText()).isEqualTo("mock");
        assertThat(report.path("seed").asLong()).isEqualTo(7);
        assertThat(report.path("started").asText()).isEqualTo("2026-11-22T08:00:00Z");
        assertThat(report.path("millis").asLong()).isEqualTo(2345);
        assertThat(report.path("interrupted").asBoolean(true)).isFalse();
    }

    @Test
    void howManyCasesCameToWhat() {
        assertThat(report.path("summary").toString())
                .isEqualTo("{\"cases\":4,\"proven\":1,\"refuted\":2,\"inconclusive\":1}");
    }

    @Test
    void coverageWithWhatIsMissing() {
        JsonNode statuses = report.path("coverage").path("statuses");
        assertThat(statuses.path("covered").asInt()).isEqualTo(1);
        assertThat(statuses.path("total").asInt()).isEqualTo(4);
        assertThat(statuses.path("percent").asDouble()).isEqualTo(25.0);
        assertThat(statuses.path("uncovered").findValuesAsText("name"))
                .containsExactly("showItem 4XX", "addItem 201", "addItem 401");
        assertThat(report.path("coverage").properties().stream().map(entry -> entry.getKey()))
                .containsExactly("operations", "statuses", "parameters", "properties", "enum values");
    }

    @Test
    void everyPromiseWithItsStanding() {
        assertThat(report.path("promises"))
                .extracting(promise -> promise.path("operation").asText() + " "
                        + promise.path("status").asText() + " "
                        + promise.path("example").asText() + " "
                        + promise.path("standing").asText())
                .containsExactly(
                        "showItem   failed",
                        "showItem 200  failed",
                        "showItem 200 tea proven",
                        "showItem 200 pot unproven",
                        "showItem 4XX  unproven",
                        "addItem   failed",
                        "addItem 201  failed",
                        "addItem 401  unproven");
    }

    @Test
    void aFindingWithItsPlaceAndTheSmallestRequest() {
        JsonNode finding = report.path("cases").path(1).path("findings").path(0);
        assertThat(finding.path("check").asText()).isEqualTo("schema");
        assertThat(finding.path("expected").asText()).isEqualTo("a string at /name");
        assertThat(finding.path("seen").asText()).isEqualTo("the integer 7");
        assertThat(finding.path("place").toString())
                .isEqualTo("{\"file\":\"api/openapi.yaml\",\"line\":39,\"column\":9,"
                        + "\"pointer\":\"/components/schemas/Item/properties/name\"}");
        assertThat(finding.path("smallest").path("request").path("target").asText())
                .isEqualTo("/items/2");
        assertThat(finding.path("smallest").path("response").path("status").asInt())
                .isEqualTo(200);
    }

    @Test
    void anAnswerThatDidNotCome() {
        assertThat(report.path("cases")
                        .path(3)
                        .path("exchanges")
                        .path(0)
                        .path("broken")
                        .toString())
                .isEqualTo("{\"how\":\"reset\","
                        + "\"sentence\":\"The connection was closed before the answer began (***).\"}");
    }

    @Test
    void aCaseThatWasNotTried() {
        assertThat(report.path("cases").path(2).path("outcome").asText()).isEqualTo("inconclusive");
        assertThat(report.path("cases").path(2).path("reason").asText())
                .isEqualTo("No request is known that the server answers with this example.");
    }
}

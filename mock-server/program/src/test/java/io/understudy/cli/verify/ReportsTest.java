package io.understudy.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.cli.CommandOutcome;
import io.understudy.mock.wiremock.MockServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports of whole runs against our own mock. */
class ReportsTest {
    private static final String CONTRACT = "../../openapi/udesk/openapi.yaml";

    private static final MockServer MOCK = BundledMock.start();

    @AfterAll
    static void stop() {
        MOCK.close();
    }

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private CommandOutcome verify(String... options) {
        String[] all = new String[options.length + 4];
        all[0] = "verify";
        all[1] = CONTRACT;
        all[2] = "--target";
        all[3] = MOCK.baseUrl();
        System.arraycopy(options, 0, all, 4, options.length);
        return CommandOutcome.of(all);
    }

    @Test
    void everyFormOfAWholeRunWithoutSecrets() throws IOException {
        List<Path> files = List.of(
                folder.resolve("a/report.html"),
                folder.resolve("report.xml"),
                folder.resolve("report.sarif"),
                folder.resolve("report.json"));
        CommandOutcome outcome = verify(
                "--report-html=" + files.get(0),
                "--report-junit=" + files.get(1),
                "--report-sarif=" + files.get(2),
                "--report-json=" + files.get(3));

        assertThat(outcome.exitCode()).as(outcome.out()).isZero();
        for (Path file : files) {
            assertThat(Files.readString(file))
                    .contains("openapi.yaml")
                    .doesNotContain("eba52e58c494cf68dd1077ddb174264c", "password123")
                    .doesNotContainPattern("Basic [A-Za-z0-9+/=]{8}");
        }
        JsonNode report = new JsonMapper().readTree(files.get(3).toFile());
        assertThat(report.path("side").asText()).isEqualTo("mock");
        assertThat(report.path("summary").path("refuted").asInt(-1)).isZero();
        assertThat(report.path("coverage").path("operations").path("percent").asDouble())
                .isEqualTo(100.0);
        assertThat(report.path("promises"))
                .filteredOn(promise -> promise.has("status"))
                .extracting(promise -> promise.path("standing").asText())
                .contains("proven")
                .doesNotContain("failed");
    }

    @Test
    void tooLittleIsCovered() {
        CommandOutcome outcome = verify("--only=listMerchants", "--fail-under=operations=90");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err())
                .matches("Of the operations [0-9.]+ % are covered, less than the 90 % of --fail-under\\.\n");
    }

    @Test
    void aReportThatCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        CommandOutcome outcome = verify("--only=listMerchants", "--report-json=" + file.resolve("report.json"));
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("The report cannot be written: ");
    }
}

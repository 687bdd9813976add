package io.understudy.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.cli.CommandOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private String contract;

    @BeforeEach
    void write() throws IOException {
        contract = Files.writeString(folder.resolve("openapi.yaml"), """
                        openapi: 3.0.3
                        info: {title: Shop, version: '1'}
                        paths:
                          /items:
                            get:
                              operationId: listItems
                              responses:
                                '200':
                                  description: them
                                  content: {application/json: {schema: {type: array}}}
                        """).toString();
    }

    private CommandOutcome replay(String body, String... options) throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.har"),
                "{\"log\": {\"entries\": [" + entry("/items", body) + "," + entry("/logo.png", "") + ","
                        + entry("/logo.png", "") + "]}}");
        String[] all = new String[options.length + 3];
        all[0] = "replay";
        all[1] = contract;
        all[2] = file.toString();
        System.arraycopy(options, 0, all, 3, options.length);
        return CommandOutcome.of(all);
    }

    private static String entry(String path, String body) {
        return "{\"startedDateTime\": \"2026-11-22T08:00:00Z\", \"time\": 3, \"request\": {\"method\": \"GET\", \"url\":"
                + " \"https://shop.test" + path + "\", \"headers\": [{\"name\": \"Authorization\", \"value\": \"Bearer"
                + " s3cr3t-token\"}]}, \"response\": {\"status\": 200, \"headers\": [{\"name\": \"Content-Type\", \"value\":"
                + " \"application/json\"}], \"content\": {\"text\": \"" + body + "\"}}}";
    }

    @Test
    void allIsWell() throws IOException {
        CommandOutcome outcome = replay("[]");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .startsWith("2 requests call nothing that the contract has:\n  GET /logo.png (2 times)\n")
                .contains(
                        "1 case: 1 proven, 0 refuted, 0 inconclusive (Shop at https://shop.test, live, seed 0, 0.0 s).");
    }

    @Test
    void somethingIsFound() throws IOException {
        CommandOutcome outcome = replay("{}");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("listItems/recorded/1: recorded request 1, GET /items\n")
                .contains("  [schema] expected that response body must be array, seen {}\n")
                .contains("    repeat:   curl -i -H 'Authorization: ***' https://shop.test/items\n")
                .doesNotContain("s3cr3t-token");
    }

    @Test
    void theSameReportsAsOfAVerification() throws IOException {
        Path report = folder.resolve("report.xml");
        replay("{}", "--report-junit", report.toString());
        assertThat(Files.readString(report)).contains("classname=\"listItems\"").contains("failures=\"1\"");
    }

    @Test
    void nothingThatTheContractHas() throws IOException {
        CommandOutcome outcome = replay("[]", "--base", "/v2/");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo("None of the 3 recorded requests calls an operation of the contract; --base says what stands"
                        + " before its paths.\n");
    }

    @Test
    void noRecording() throws IOException {
        Path file = Files.writeString(folder.resolve("b.har"), "{\"log\":\n  {\"entries\": 7}}");
        CommandOutcome outcome = CommandOutcome.of("replay", contract, file.toString());
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo(file + """
                :2:15: error: 'entries' must be a list [wrong-type]
                  at /log/entries
                    {"entries": 7}}
                                ^
                """);
    }
}

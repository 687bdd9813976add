package io.understudy.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.cli.CommandOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyCommandTest {
    private static final String LIBRARY = "../../contract-tests/src/test/resources/verified/library.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "example.com, --target example.com is no address such as http://127.0.0.1:4010.",
        "ftp://example.com, --target ftp://example.com is no address such as http://127.0.0.1:4010.",
        "http://a b, --target http://a b is no address such as http://127.0.0.1:4010.",
        "http://127.0.0.1/?a=1, '--target http://127.0.0.1/?a=1 must be a host, and a port and a path if need be.'",
        "http://ann:pw@127.0.0.1/, --target must not have a user or a password in it; give --user or --auth.",
        "http://127.0.0.1:1/, 'Nobody accepts connections at http://127.0.0.1:1/. Start the server, or correct --target.'",
    })
    void aTargetThatCannotBeTried(String target, String complaint) {
        CommandOutcome outcome = CommandOutcome.of("verify", LIBRARY, "--target", target);
        assertThat(outcome.err()).isEqualToIgnoringNewLines(complaint);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    @Test
    void aContractThatIsNotThere() {
        CommandOutcome outcome = CommandOutcome.of("verify", "nowhere.yaml", "--target", "http://127.0.0.1:1");
        assertThat(outcome.err()).isEqualToIgnoringNewLines("There is no file nowhere.yaml.");
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    @Test
    void aContractThatIsNoContract() throws IOException {
        Path file = Files.writeString(folder.resolve("list.yaml"), "- 1\n");
        CommandOutcome outcome = CommandOutcome.of("verify", file.toString(), "--target", "http://127.0.0.1:1");
        assertThat(outcome.err()).contains("list.yaml:1:1: error: ");
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    @Test
    void aSchemeThatTheContractDoesNotHave() throws IOException {
        try (RecordingServer server = new RecordingServer(200, "{}")) {
            CommandOutcome outcome =
                    CommandOutcome.of("verify", LIBRARY, "--target", server.url(), "--auth", "oauth=abc");
            assertThat(outcome.err())
                    .isEqualToIgnoringNewLines(
                            "--auth oauth: the contract has no such security scheme; it has basic, key.");
            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"--timeout, 0, --timeout must be more than 0.", "--rate, -1, --rate must be more than 0."})
    void limitsThatAreNone(String option, String value, String complaint) {
        CommandOutcome outcome = CommandOutcome.of("verify", LIBRARY, "--target", "http://127.0.0.1:1", option, value);
        assertThat(outcome.err()).isEqualToIgnoringNewLines(complaint);
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    @Test
    void nothingToTry() throws IOException {
        try (RecordingServer server = new RecordingServer(200, "{}")) {
            CommandOutcome outcome =
                    CommandOutcome.of("verify", LIBRARY, "--target", server.url(), "--only", "nothing");
            assertThat(outcome.err())
                    .isEqualToIgnoringNewLines(
                            "There is nothing to try: --only and --skip leave no case, or the contract"
                                    + " has no operations.");
            assertThat(outcome.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void aFailureSaysAllThatIsNeededToRepeatIt() throws IOException {
        try (RecordingServer server = new RecordingServer(200, "{\"state\":\"open\"}")) {
            CommandOutcome outcome = CommandOutcome.of(
                    "verify", LIBRARY, "--target", server.url(), "--only", "showHours/example/request");
            String contract =
                    Path.of(LIBRARY).toAbsolutePath().normalize().toUri() + "#/paths/~1hours/get/responses/200/content";
            assertThat(outcome.out().replaceAll("[0-9.]+ s\\)", "T s)"))
                    .isEqualTo("""
                    REFUTED showHours/example/request: expected that response body must have required property 'days', seen {"state":"open"}

                    showHours/example/request: a request as the contract shows it
                      [schema] expected that response body must have required property 'days', seen {"state":"open"}
                        contract: %s
                        answer:   body
                        repeat:   curl -i %s/v1/hours

                    Seen: 1 of 9 operations, 1 of 28 statuses, 0 of 9 parameters, 1 of 19 properties, 1 of 7 enum values.
                    1 case: 0 proven, 1 refuted, 0 inconclusive (Library at %s, mock, seed 1, T s).
                    """.formatted(contract, server.url(), server.url()));
            assertThat(outcome.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void whatShowsTheSameIsToldOnce() throws IOException {
        try (RecordingServer server = new RecordingServer(200, "{\"state\":\"open\"}")) {
            CommandOutcome outcome =
                    CommandOutcome.of("verify", LIBRARY, "--target", server.url(), "--only", "showHours/example/*");
            assertThat(outcome.out())
                    .containsOnlyOnce("  [schema] ")
                    .contains("/v1/hours\n    and in 1 other case\n")
                    .contains("2 cases: 0 proven, 2 refuted, 0 inconclusive");
        }
    }

    @Test
    void secretsComeFromTheEnvironmentAndAreShownNowhere() throws IOException {
        try (RecordingServer server = new RecordingServer(500, "{\"seen\":\"very-secret-key\"}")) {
            CommandOutcome outcome = CommandOutcome.in(
                    Map.of("UNDERSTUDY_AUTH_KEY", "very-secret-key", "UNDERSTUDY_USER", "eve:very-secret-password"),
                    "verify",
                    LIBRARY,
                    "--target",
                    server.url(),
                    "--only",
                    "listShelves/example/request,getBook/example/request");
            assertThat(server.requests()).anyMatch(request -> request.contains("X-key=[very-secret-key]"));
            assertThat(server.requests())
                    .anyMatch(request -> request.contains("Basic ZXZlOnZlcnktc2VjcmV0LXBhc3N3b3Jk"));
            assertThat(outcome.out())
                    .contains(
                            "[secret-echo] expected an answer without the secret of the request, seen the secret in the"
                                    + " body")
                    .contains("-H 'X-Key: ***'")
                    .doesNotContain("very-secret", "ZXZlOnZlcnktc2VjcmV0LXBhc3N3b3Jk");
        }
    }

    @Test
    void aHeaderForEveryRequest() throws IOException {
        try (RecordingServer server = new RecordingServer(200, "{}")) {
            CommandOutcome.of(
                    "verify",
                    LIBRARY,
                    "--target",
                    server.url(),
                    "--only",
                    "showHours/example/request",
                    "-H",
                    "X-Team: blue");
            assertThat(server.requests()).isNotEmpty().allMatch(request -> request.contains("X-team=[blue]"));
        }
    }

    @Test
    void thePathOfTheTargetStandsForThatOfTheServers() throws IOException {
        try (RecordingServer server = new RecordingServer(200, "{}")) {
            CommandOutcome.of(
                    "verify", LIBRARY, "--target", server.url() + "/other/", "--only", "showHours/example/request");
            assertThat(server.requests()).isNotEmpty().allMatch(request -> request.startsWith("GET /other/hours "));
        }
    }
}

package io.understudy.cli.mock;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.cli.CommandOutcome;
import io.understudy.mock.wiremock.MockOptions;
import io.understudy.mock.wiremock.MockServer;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code state}, against a mock that is running. */
class StateCommandTest {
    private static final String TOKEN = "s3cret";
    private static final MockServer SERVER =
            MockServer.start(MockOptions.read(Path.of("../src/test/resources/state/openapi.yaml"))
                    .withAdminToken(TOKEN));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void reset() {
        SERVER.state().reset();
    }

    private int run(String... arguments) {
        return CommandOutcome.run(out, err, arguments);
    }

    private int state(String... arguments) {
        List<String> all = new ArrayList<>(List.of("state", "--url", SERVER.baseUrl() + "/", "--admin-token", TOKEN));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("entries.json"), content).toString();
    }

    @Test
    void aCollectionIsLoadedAndShown() throws IOException {
        assertThat(state("files", "--load", file("[{\"id\": 1, \"name\": \"a\", \"token\": \"t\"}]")))
                .isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(state("files")).isZero();
        assertThat(out).hasToString("""
                [
                  {
                    "id": 1,
                    "name": "a",
                    "token": "t"
                  }
                ]
                """);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void everythingIsShownAndBeginsAnew() {
        assertThat(state("--scenario", "empty")).isZero();
        assertThat(state()).isZero();
        assertThat(out).hasToString("""
                {
                  "Tasks": {
                    "scenario": "empty",
                    "collections": {
                      "tasks": [],
                      "files": []
                    }
                  }
                }
                """);
        assertThat(state("--reset")).isZero();
        assertThat(SERVER.state().read("tasks").orElseThrow()).hasSize(4);
    }

    @Test
    void aSessionIsNamed() {
        assertThat(state("--scenario", "empty", "--session", "mine")).isZero();
        assertThat(SERVER.state().read("tasks").orElseThrow()).hasSize(4);
        assertThat(SERVER.state().in("mine").read("tasks").orElseThrow()).isEmpty();
    }

    @Test
    void whatTheMockDoesNotDoIsTold() throws IOException {
        assertThat(state("nothing")).isEqualTo(1);
        assertThat(state("--scenario", "none")).isEqualTo(1);
        assertThat(state("files", "--load", file("{}"))).isEqualTo(1);
        assertThat(run("state", "--url", SERVER.baseUrl())).isEqualTo(1);
        assertThat(err).hasToString("""
                No contract declares a collection 'nothing'.
                There is no scenario 'none'; there is empty, maintenance.
                The body must be a JSON list of objects, one for each entry.
                The admin API needs the token that the mock was started with; send it as Authorization: Bearer TOKEN.
                """);
    }

    @Test
    void whereNoMockIsThatIsSaid() {
        assertThat(run("state", "--url", "http://127.0.0.1:1")).isEqualTo(1);
        assertThat(err).hasToString("No mock answers at http://127.0.0.1:1; say with --url where it is.\n");
    }

    @Test
    void whatCannotBeIsWrongUsage() {
        assertThat(state("--load", "x.json")).isEqualTo(2);
        assertThat(err.toString()).startsWith("--load needs the name of the COLLECTION to load\n");
        assertThat(state("--reset", "--scenario", "empty")).isEqualTo(2);
        assertThat(state("files", "--load", "no-such-file.json")).isEqualTo(2);
        assertThat(err.toString()).endsWith("There is no file no-such-file.json.\n");
        assertThat(run("state", "--url", "no address")).isEqualTo(2);
    }

    @Test
    void theHelpIsInTheReadme() throws IOException {
        assertThat(run("state", "--help")).isZero();
        assertThat(Files.readString(Path.of("../README.md"))).contains("```\n" + out + "```\n");
    }
}

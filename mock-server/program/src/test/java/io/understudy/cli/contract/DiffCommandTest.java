package io.understudy.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.cli.CommandOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final String CONTRACT = """
            openapi: 3.0.3
            info: {title: Shop, version: '1'}
            paths:
              /items:
                get: {responses: {'200': {description: them}}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private CommandOutcome diff(String newer, String... options) throws IOException {
        String[] all = new String[options.length + 3];
        all[0] = "diff";
        all[1] = write("old.yaml", CONTRACT);
        all[2] = write("new.yaml", newer);
        System.arraycopy(options, 0, all, 3, options.length);
        return CommandOutcome.of(all);
    }

    @Test
    void nothing() throws IOException {
        assertThat(diff(CONTRACT)).isEqualTo(new CommandOutcome(0, "No changes.\n", ""));
    }

    @Test
    void whatBreaksNobody() throws IOException {
        String newer = CONTRACT + "    post: {responses: {'201': {description: added}}}\n";
        assertThat(diff(newer)).isEqualTo(new CommandOutcome(0, """
                        compatible: POST /items: the operation was added [operation-added]
                        0 breaking, 0 cannot tell, 1 compatible.
                        """, ""));
        assertThat(diff(newer, "--breaking-only").out()).isEqualTo("No changes.\n");
    }

    @Test
    void whatBreaksCallers() throws IOException {
        String older = folder.resolve("old.yaml").toString();
        assertThat(diff(CONTRACT.replace("'200'", "'204'")))
                .isEqualTo(new CommandOutcome(1, """
                        breaking: GET /items, response 200: the response was removed [response-removed]
                          older:   OLD:5:23
                        compatible: GET /items, response 204: the response was added [response-added]
                        1 breaking, 0 cannot tell, 1 compatible.
                        """.replace("OLD", older), ""));
    }

    @Test
    void whatNobodyCanTellFailsOnRequest() throws IOException {
        // Both patterns match the same texts; that is not found out.
        String content = "{content: {text/plain: {schema: {type: string, pattern: '^(a|b)$'}}}, description: them}";
        String before = CONTRACT.replace("{description: them}", content);
        String older = write("before.yaml", before);
        String newer = write("after.yaml", before.replace("^(a|b)$", "^(b|a)$"));
        assertThat(CommandOutcome.of("diff", older, newer).exitCode()).isZero();
        CommandOutcome outcome = CommandOutcome.of("diff", "--fail-on", "cannot-tell", older, newer);
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out())
                .startsWith("cannot tell: GET /items, response 200 (text/plain): "
                        + "pattern was ^(a|b)$ and is ^(b|a)$ [value-pattern]\n");
    }

    @Test
    void whatFailsIsChosen() throws IOException {
        String newer = CONTRACT.replace("'200'", "'204'");
        assertThat(diff(newer, "--fail-on", "none").exitCode()).isZero();
        assertThat(diff(newer, "--fail-on", "never"))
                .isEqualTo(new CommandOutcome(2, "", "--fail-on is breaking, cannot-tell or none, not never.\n"));
    }

    @Test
    void aReportInAFile() throws IOException {
        Path report = folder.resolve("report.md");
        CommandOutcome outcome =
                diff(CONTRACT.replace("'200'", "'204'"), "--format", "markdown", "-o", report.toString());
        assertThat(outcome).isEqualTo(new CommandOutcome(1, "", ""));
        assertThat(report).content().isEqualTo("""
                        ## Changes of the contract

                        1 breaking, 0 cannot tell, 1 compatible.

                        ### Breaking

                        - `GET /items` response 200: the response was removed (response-removed)

                        <details><summary>Compatible</summary>

                        - `GET /items` response 204: the response was added (response-added)

                        </details>
                        """);
    }

    @Test
    void contractsInDifferentEditionsOfOpenApi() throws IOException {
        String newer = """
                swagger: '2.0'
                info: {title: Shop, version: '1'}
                paths:
                  /items:
                    get: {responses: {'200': {description: them}}}
                """;
        assertThat(diff(newer)).isEqualTo(new CommandOutcome(0, "No changes.\n", ""));
    }

    @Test
    void contractsThatCannotBeRead() {
        assertThat(CommandOutcome.of("diff", "none.yaml", "none.yaml")).isEqualTo(new CommandOutcome(2, "", """
                        There is no file none.yaml.
                        There is no file none.yaml.
                        """));
    }
}

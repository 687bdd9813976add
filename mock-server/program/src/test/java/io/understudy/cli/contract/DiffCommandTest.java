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
        assertThat(diff(CONTRACT))
                .isEqualTo(new CommandOutcome(0, "Nothing has changed that callers would notice.\n", ""));
    }

    @Test
    void whatBreaksNobody() throws IOException {
        String newer = CONTRACT + "    post: {responses: {'201': {description: added}}}\n";
        assertThat(diff(newer))
                .isEqualTo(new CommandOutcome(
                        0,
                        "compatible: POST /items: the operation was added [operation]\n0 breaking, 1 compatible changes.\n",
                        ""));
        assertThat(diff(newer, "--breaking-only").out()).isEqualTo("0 breaking, 1 compatible changes.\n");
    }

    @Test
    void whatBreaksCallers() throws IOException {
        assertThat(diff(CONTRACT.replace("'200'", "'204'"))).isEqualTo(new CommandOutcome(1, """
                        breaking: GET /items: response 200 was removed [response]
                        compatible: GET /items: response 204 was added [response]
                        1 breaking, 1 compatible changes.
                        """, ""));
    }

    @Test
    void contractsThatCannotBeCompared() throws IOException {
        CommandOutcome outcome = diff("swagger: '2.0'\ninfo: {title: Shop, version: '1'}\npaths: {}\n");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo(folder.resolve("new.yaml")
                        + " is written in OpenAPI 2.0; 3.0 and 3.1 are compared. Convert it first.\n");
        assertThat(CommandOutcome.of("diff", "none.yaml", "none.yaml").exitCode())
                .isEqualTo(2);
    }
}

package io.understudy.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.cli.CommandOutcome;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplyCommandTest {
    private static final String HEAD = "overlay: 1.0.0\ninfo: {title: Changes, version: '1'}\nactions:\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private int run(String... arguments) {
        return CommandOutcome.run(out, err, arguments);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void theChangedDocumentIsPrintedInItsOwnNotation() throws IOException {
        String overlay = file("overlay.yaml", HEAD + "- {target: $.info, update: {version: '2'}}\n");
        assertThat(run("apply", file("a.yaml", "info: {version: '1'}\n"), overlay))
                .isZero();
        assertThat(run("apply", file("a.json", "{\"info\": {\"version\": \"1\"}}"), overlay))
                .isZero();
        assertThat(out).hasToString("""
                info:
                  version: '2'
                {
                  "info": {
                    "version": "2"
                  }
                }
                """);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theChangedDocumentIsWrittenInTheNotationOfTheFile() throws IOException {
        String overlay = file("overlay.yaml", HEAD + "- {target: $.a, remove: true}\n");
        Path output = folder.resolve("out.json");
        assertThat(run("apply", file("a.yaml", "{a: {}, b: 1.10}\n"), overlay, "--output", output.toString()))
                .isZero();
        assertThat(output).hasContent("{\n  \"b\": 1.10\n}\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void whatCannotBeAppliedIsShownWithItsPlace() throws IOException {
        String overlay = file("overlay.yaml", HEAD + "- {target: $.a, update: 1}\n");
        assertThat(run("apply", file("a.yaml", "a: {}\n"), overlay)).isEqualTo(1);
        assertThat(err.toString()).isEqualTo(overlay + """
                :4:25: error: the value at /a is an object, so the update must be one too [bad-update]
                  at /actions/0/update
                  - {target: $.a, update: 1}
                                          ^
                """);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aTargetThatSelectsNothingIsAWarning() throws IOException {
        String overlay = file("overlay.yaml", HEAD + "- {target: $.b, remove: true}\n");
        assertThat(run("apply", file("a.yaml", "a: 1\n"), overlay)).isZero();
        assertThat(err.toString()).contains(": warning: '$.b' selects nothing in the document");
        assertThat(out).hasToString("a: 1\n");
    }

    @Test
    void missingFilesAreNamed() {
        assertThat(run("apply", "no-contract.yaml", "no-overlay.yaml")).isEqualTo(2);
        assertThat(err).hasToString("There is no file no-contract.yaml.\nThere is no file no-overlay.yaml.\n");
    }

    @Test
    void aPlaceWhereNothingCanBeWrittenIsNamed() throws IOException {
        String overlay = file("overlay.yaml", HEAD + "- {target: $.a, remove: true}\n");
        String output = folder.resolve("no-folder/out.yaml").toString();
        assertThat(run("apply", file("a.yaml", "a: {}\n"), overlay, "-o", output))
                .isEqualTo(2);
        assertThat(err).hasToString("The file " + output + " cannot be written.\n");
    }

    @Test
    void theHelpIsTheOneInTheReadme() throws IOException {
        assertThat(run("apply", "--help")).isZero();
        assertThat(Files.readString(Path.of("../README.md"))).contains("```\n" + out + "```\n");
    }
}

package io.understudy.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.cli.CommandOutcome;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclareCommandTest {
    private static final String GUESS = "../src/test/resources/guess/";

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
    void theGuessIsPrintedAsAnOverlay() throws IOException {
        String contract = file("things.yaml", """
                openapi: 3.0.3
                info: {title: Things, version: '1'}
                paths:
                  /things:
                    post: {responses: {'201': {description: Added.}}}
                  /things/{id}:
                    delete:
                      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                      responses: {'204': {description: Gone.}}
                """);
        assertThat(run("declare", contract)).isZero();
        assertThat(out).hasToString("""
                overlay: '1.0.0'
                info:
                  title: What the mock of Things remembers
                  version: '1.0.0'
                actions:
                - target: $
                  description: What is remembered.
                  update:
                    x-mock:
                      collections:
                        things:
                          key: id
                          fields:
                            id:
                              sequence:
                                start: 1
                - target: '$.paths[''/things''].post'
                  update:
                    x-mock:
                      create:
                        collection: things
                - target: '$.paths[''/things/{id}''].delete'
                  update:
                    x-mock:
                      delete:
                        collection: things
                        by:
                          id: id
                """);
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pets.yaml", "trains.yaml"})
    void theOverlayCanBeAppliedAndWhatComesOfItHasNothingWrong(String name) {
        String overlay = folder.resolve("overlay.json").toString();
        String declared = folder.resolve("declared.yaml").toString();
        assertThat(run("declare", GUESS + name, "-o", overlay)).isZero();
        assertThat(run("apply", GUESS + name, overlay, "-o", declared)).isZero();
        assertThat(run("lint", declared)).isZero();
        assertThat(out.toString()).endsWith(declared + ": 0 errors and 0 warnings\n");
        assertThat(run("declare", declared)).isEqualTo(1);
        assertThat(err.toString()).isEqualTo(declared + " declares its behaviour already.\n");
    }

    @Test
    void whatStandsInAnotherFileIsNamed() throws IOException {
        file("thing.yaml", """
                delete:
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses: {'204': {description: Gone.}}
                """);
        String contract = file("things.yaml", """
                openapi: 3.0.3
                info: {title: Things, version: '1'}
                paths:
                  /things: {post: {responses: {'201': {description: Added.}}}}
                  /things/{id}: {$ref: thing.yaml}
                """);
        assertThat(run("declare", contract)).isZero();
        assertThat(out.toString()).contains("create:").doesNotContain("delete:");
        assertThat(err.toString())
                .isEqualTo("The overlay leaves out DELETE /things/{id}, which stands in another file.\n");
    }

    @Test
    void whereThereIsNothingToGuessThatIsSaid() throws IOException {
        String contract = file("a.yaml", """
                openapi: 3.0.3
                info: {title: A, version: '1'}
                paths: {/a: {get: {responses: {'200': {description: d}}}}}
                """);
        assertThat(run("declare", contract)).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo(contract + " has no path like /things and /things/{id} with operations that create or change"
                        + " things.\n");
    }

    @Test
    void aFileThatIsMissingOrNoContractIsWrongUsage() throws IOException {
        assertThat(run("declare", "no-such-file.yaml")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("There is no file no-such-file.yaml.\n");
        assertThat(run("declare", file("b.yaml", "a: 1\n"))).isEqualTo(2);
    }

    @Test
    void theOutputCannotBeWrittenEverywhere() {
        String output = folder.resolve("none/o.yaml").toString();
        assertThat(run("declare", GUESS + "pets.yaml", "-o", output)).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("The file " + output + " cannot be written.\n");
    }

    @Test
    void theHelpIsInTheReadme() throws IOException {
        assertThat(run("declare", "--help")).isZero();
        assertThat(Files.readString(Path.of("../README.md"))).contains("```\n" + out + "```\n");
    }
}

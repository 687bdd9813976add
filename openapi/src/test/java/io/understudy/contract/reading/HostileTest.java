package io.understudy.contract.reading;

import static io.understudy.contract.reading.Documents.v30;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that were written to hurt a reader end in a sentence, and soon. */
class HostileTest {
    private static final int LEVELS = 100_000;

    @TempDir
    Path folder;

    private Documents documents;

    @BeforeEach
    void openFolder() {
        documents = new Documents(folder);
    }

    private void assertReport(String name, String text, String... report) {
        documents.write(name, text);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(documents.report(name)).containsExactly(report));
    }

    @ParameterizedTest
    @CsvSource({
        "openapi.json, [, 1:301",
        "openapi.json, {\"a\":, 1:1501",
        "openapi.yaml, [, 1:301",
        "openapi.yaml, '{a: ', 1:1201",
        "openapi.yaml, '- ', 1:601"
    })
    void bottomlessNesting(String name, String opening, String place) {
        assertReport(
                name,
                opening.repeat(LEVELS),
                name + ":" + place + ": error: objects and arrays are nested more than 300 levels deep here "
                        + "[too-deep]");
    }

    @Test
    void bottomlessNestingByIndentation() {
        String text = IntStream.range(0, 1000).mapToObj(" "::repeat).collect(Collectors.joining("a:\n")) + "a: 1\n";
        assertReport(
                "openapi.yaml",
                text,
                "openapi.yaml:301:301: error: objects and arrays are nested more than 300 levels deep here "
                        + "[too-deep]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0.3", "3.1.0"})
    void aSchemaThatIsAlmostTooDeepIsRead(String version) {
        int levels = 295;
        String schema = "{\"items\":".repeat(levels) + "{}" + "}".repeat(levels);
        assertReport("openapi.json", """
                {"openapi": "%s", "info": {"title": "T", "version": "1"}, "paths": {},
                "components": {"schemas": {"A": %s}}}""".formatted(version, schema));
    }

    @Test
    void bottomlessNestingByAliases() {
        StringBuilder text = new StringBuilder("a0: &a0 {a: 1}\n");
        for (int index = 1; index <= 2000; index++) {
            text.append("a%d: &a%d {a: *a%d}\n".formatted(index, index, index - 1));
        }
        assertReport(
                "openapi.yaml",
                text.toString(),
                "openapi.yaml:300:17: error: objects and arrays are nested more than 300 levels deep here [too-deep]");
    }

    @Test
    void aBillionLaughs() {
        StringBuilder text = new StringBuilder("a0: &a0 [lol]\n");
        for (int index = 1; index <= 30; index++) {
            text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(index, index, index - 1, index - 1));
        }
        assertReport(
                "openapi.yaml",
                text.toString(),
                "openapi.yaml:22:18: error: the document holds more than 10000000 values from here on; aliases that "
                        + "repeat one another multiply [too-many-values]");
    }

    @Test
    void mergeKeysThatGrowQuadratically() {
        StringBuilder text = new StringBuilder("a0: &a0 {k0: 1}\n");
        for (int index = 1; index <= 20_000; index++) {
            text.append("a%d: &a%d {<<: *a%d, k%d: 1}\n".formatted(index, index, index - 1, index));
        }
        documents.write("openapi.yaml", text.toString());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(documents.report("openapi.yaml"))
                        .singleElement()
                        .asString()
                        .endsWith("error: the document holds more than 10000000 values from here on; aliases that "
                                + "repeat one another multiply [too-many-values]"));
    }

    @Test
    void numbersThatTakeForeverToWorkOut() {
        assertReport(
                "a.json",
                "{\"openapi\": \"3.0.3\",\n \"x-a\": " + "9".repeat(1_000_000) + "}",
                "a.json:2:2: error: not JSON: the number here has more than 1000 digits; write it as a text [syntax]");
        assertReport(
                "b.json", "{\"a\": 1e999999999999}", "b.json:1:7: error: not JSON: the number is too large [syntax]");
        assertReport("c.yaml", v30("paths: {}\nx-a: " + "9".repeat(1_000_000) + "\nx-b: 1e999999999999\n"));
        assertReport("d.yaml", v30("""
                paths: {}
                components:
                  schemas:
                    A:
                      {maxLength: 1e999999999, minItems: 1e999999999, maximum: 1e999999999, minimum: -1e999999999,
                       multipleOf: 1e999999999, enum: [1e999999999], default: 1e999999999, type: integer}
                """));
    }

    @Test
    void keysWhoseHashesCollide() {
        String members = IntStream.range(0, 1 << 12)
                .mapToObj(number -> IntStream.range(0, 12)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "ab" : "bA")
                        .collect(Collectors.joining("", "\"", "\": 1")))
                .collect(Collectors.joining(", "));
        String text = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"T\", \"version\": \"1\"}, \"paths\": {}, "
                + "\"x-a\": {" + members + "}}";
        assertReport("openapi.json", text);
        assertReport("openapi.yaml", text);
    }

    @Test
    void longKeysManyLevelsDeep() {
        String nested = IntStream.range(0, 298)
                .mapToObj(level -> "{\"" + level + "k".repeat(16_000) + "\": ")
                .collect(Collectors.joining());
        assertReport(
                "openapi.json",
                "{\"openapi\": \"3.0.3\",\n\"info\": {}, \"paths\": {},\n\"x-a\": " + nested + "1" + "}".repeat(299),
                "openapi.json:2:1: error: the required field 'title' is missing here at /info [missing-field]",
                "openapi.json:2:1: error: the required field 'version' is missing here at /info [missing-field]");
    }

    @Test
    void aKeyLongerThanYamlAllowsOnOneLine() {
        assertReport(
                "openapi.yaml",
                "x" + "k".repeat(2000) + ": 1\n",
                "openapi.yaml:1:2002: error: not YAML: mapping values are not allowed here [syntax]");
    }

    @Test
    void manyReferencesToOneDocument() {
        String schemas = IntStream.range(0, 20_000)
                .mapToObj(index -> "    S" + index + ": {$ref: '#/components/schemas/S" + (index + 1) + "'}\n")
                .collect(Collectors.joining());
        assertReport(
                "openapi.yaml", v30("paths: {}\ncomponents:\n  schemas:\n" + schemas + "    S20000: {type: string}\n"));
    }
}

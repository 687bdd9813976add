package io.understudy.contract.reading;

import static io.understudy.contract.reading.Documents.v30;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References that lead nowhere, in circles, or out of the contract's folder are told once, and cost what they stand for. */
class ReferenceRefusalsTest {
    @TempDir
    Path folder;

    private Documents documents;

    @BeforeEach
    void openFolder() {
        documents = new Documents(folder);
    }

    private static String schema(String reference) {
        return v30("paths: {}\ncomponents:\n  schemas:\n    A: {$ref: \"" + reference + "\"}\n");
    }

    private static String at(String file, int line, int column, String message, String pointer, String rule) {
        return file + ":" + line + ":" + column + ": error: " + message + " at " + pointer + " [" + rule + "]";
    }

    private static String atSchema(String message, String rule) {
        return at("openapi.yaml", 6, 15, message, "/components/schemas/A/$ref", rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#/nothing", "#/components/schemas/B", "#/paths/0", "other.yaml#/B", "#/info/title/x", "#/ "})
    void aReferenceToNothing(String reference) {
        documents.write("openapi.yaml", schema(reference)).write("other.yaml", "A: {}\n");
        ReadingResult reading = documents.read("openapi.yaml");
        assertThat(documents.report(reading))
                .containsExactly(atSchema(
                        "'" + reference + "' refers to nothing; define it, or correct the $ref", "dangling-reference"));
        assertThat(reading.contract()).isPresent();
    }

    @Test
    void aReferenceToNothingInAnotherFile() {
        documents.write("openapi.yaml", schema("sub/other.yaml")).write("sub/other.yaml", "items:\n  $ref: '#/B'\n");
        assertThat(documents.report("openapi.yaml"))
                .containsExactly(at(
                        "sub/other.yaml",
                        2,
                        9,
                        "'#/B' refers to nothing; define it, or correct the $ref",
                        "/items/$ref",
                        "dangling-reference"));
    }

    @Test
    void aReferenceToNothingBehindAnExtension() {
        assertThat(documents.reportOf(v30("""
                        x-a: {$ref: '#/x-b'}
                        x-b: {$ref: '#/nothing'}
                        paths: {/a: {$ref: '#/x-a'}}
                        """)))
                .containsExactly(at(
                        "openapi.yaml",
                        4,
                        13,
                        "'#/nothing' refers to nothing; define it, or correct the $ref",
                        "/x-b/$ref",
                        "dangling-reference"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#A | the fragment '#A' is not a JSON pointer",
                "%zz | Malformed escape pair at index 0: %zz",
                "#/%zz | after '%' in '/%zz' two hexadecimal digits must follow",
                "a b[.yaml | Illegal character in path at index 5: a%20b[.yaml"
            })
    void aReferenceThatIsNone(String reference, String reason) {
        assertThat(documents.reportOf(schema(reference)))
                .containsExactly(atSchema("'" + reference + "' is not a reference: " + reason, "dangling-reference"));
    }

    @Test
    void aMissingFileIsReportedOnceHoweverOftenItIsReferredTo() {
        documents.write("openapi.yaml", v30("""
                paths: {}
                components:
                  schemas:
                    A: {$ref: sub/other.yaml}
                    B: {$ref: sub/other.yaml#/B}
                """));
        assertThat(documents.report("openapi.yaml"))
                .containsExactly(atSchema("there is no file 'sub/other.yaml'", "no-such-file"));
    }

    @Test
    void aReferencedFileThatCannotBeParsedIsReportedInItself() {
        documents.write("openapi.yaml", schema("other.yaml")).write("other.yaml", "a: 1\na: 2\n");
        assertThat(documents.report("openapi.yaml"))
                .containsExactly("other.yaml:2:1: error: the key 'a' occurs twice in this object; rename or remove one "
                        + "of the two [duplicate-key]");
    }

    @Test
    void aReferenceToAFolder() throws IOException {
        Files.createDirectory(documents.path("sub"));
        assertThat(documents.reportOf(schema("sub")))
                .containsExactly(atSchema("'sub' is a folder, not a file", "unreadable-file"));
    }

    @Test
    void referencesThatOnlyLeadToOneAnother() {
        documents
                .write("openapi.yaml", v30("""
                        paths: {}
                        components:
                          schemas:
                            A: {$ref: '#/components/schemas/A'}
                            B: {$ref: 'other.yaml#/C'}
                        """))
                .write("other.yaml", "C: {$ref: 'openapi.yaml#/components/schemas/B'}\n");
        assertThat(documents.report("openapi.yaml"))
                .containsExactly(
                        at(
                                "openapi.yaml",
                                6,
                                15,
                                "'#/components/schemas/A' only leads back to itself; give one of them a value",
                                "/components/schemas/A/$ref",
                                "circular-reference"),
                        at(
                                "openapi.yaml",
                                7,
                                15,
                                "'other.yaml#/C' only leads back to itself; give one of them a value",
                                "/components/schemas/B/$ref",
                                "circular-reference"));
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void referencesBehindAnExtensionThatOnlyLeadToOneAnother() {
        assertThat(documents.reportOf(v30("""
                        x-a: {$ref: '#/x-b'}
                        x-b: {$ref: '#/x-a'}
                        paths: {/a: {$ref: '#/x-a'}}
                        """)))
                .containsExactly("openapi.yaml:5:20: error: '#/x-a' only leads back to itself; "
                        + "give one of them a value at /paths/~1a/$ref [circular-reference]");
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://127.0.0.1/a.yaml",
        "jar:file:/a.jar!/a.yaml",
        "'data:application/json,7'",
        "mailto:a@example.com",
        "urn:a:b",
        "file://host/a.yaml",
        "file:a.yaml",
        "//127.0.0.1/a.yaml"
    })
    void addressesOfAnotherKindAreRefused(String reference) {
        String shown = reference.startsWith("//") ? "file:" + reference : reference;
        assertThat(documents.reportOf(schema(reference)))
                .containsExactly(
                        atSchema("'" + shown + "' is neither a file nor an http address", "unsupported-reference"));
    }

    @Test
    void aFileHasNoQuery() {
        assertThat(documents.reportOf(schema("a.yaml?b")))
                .singleElement()
                .asString()
                .endsWith("a.yaml?b' is neither a file nor an http address at /components/schemas/A/$ref "
                        + "[unsupported-reference]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.yaml", "sub/../../secret.yaml", "../api-secret/secret.yaml", "../missing.yaml"})
    void filesOutsideTheFolderAreNotRead(String reference) {
        documents
                .write("api/openapi.yaml", schema(reference))
                .write("secret.yaml", "type: string\n")
                .write("api-secret/secret.yaml", "type: string\n");
        String name = reference.replace("sub/../../", "../").replace("../", "");
        assertThat(documents.report("api/openapi.yaml"))
                .containsExactly(at(
                        "api/openapi.yaml",
                        6,
                        15,
                        "'" + name
                                + "' lies outside the contract's folder and the working directory; move it there, or allow it with "
                                + "--allow-outside-files",
                        "/components/schemas/A/$ref",
                        "outside-folder"));
        if (!name.equals("missing.yaml")) {
            assertThat(documents
                            .read("api/openapi.yaml", ReaderOptions.DEFAULTS.withFilesOutsideFolder(true))
                            .diagnostics())
                    .isEmpty();
        }
    }

    @Test
    void absoluteAddressesOfFilesAreHeldToTheSameRule() {
        documents.write(
                "api/openapi.yaml", schema(documents.path("secret.yaml").toUri().toString()));
        documents.write("secret.yaml", "type: string\n").write("api/inside.yaml", "type: string\n");
        assertThat(documents.report("api/openapi.yaml"))
                .containsExactly(at(
                        "api/openapi.yaml",
                        6,
                        15,
                        "'secret.yaml' lies outside the contract's folder and the working directory; move it there, or allow it with "
                                + "--allow-outside-files",
                        "/components/schemas/A/$ref",
                        "outside-folder"));
        documents.write(
                "api/openapi.yaml",
                schema(documents.path("api/inside.yaml").toUri().toString()));
        assertThat(documents.report("api/openapi.yaml")).isEmpty();
    }

    @Test
    void aLinkDoesNotLeadOut() throws IOException {
        documents.write("api/openapi.yaml", schema("link.yaml")).write("secret.yaml", "type: string\n");
        Files.createSymbolicLink(documents.path("api/link.yaml"), documents.path("secret.yaml"));
        assertThat(documents.report("api/openapi.yaml"))
                .containsExactly(at(
                        "api/openapi.yaml",
                        6,
                        15,
                        "'api/link.yaml' lies outside the contract's folder and the working directory; move it there, or allow it with "
                                + "--allow-outside-files",
                        "/components/schemas/A/$ref",
                        "outside-folder"));
        assertThat(documents
                        .read("api/openapi.yaml", ReaderOptions.DEFAULTS.withFilesOutsideFolder(true))
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void aLinkWithinTheFolderIsFollowed() throws IOException {
        documents.write("openapi.yaml", schema("link.yaml")).write("sub/a.yaml", "type: string\n");
        Files.createSymbolicLink(documents.path("link.yaml"), documents.path("sub/a.yaml"));
        assertThat(documents.report("openapi.yaml")).isEmpty();
    }
}

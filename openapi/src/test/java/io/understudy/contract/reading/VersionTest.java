package io.understudy.contract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.document.SpecificationVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OpenAPI 2.0, 3.0 and 3.1 are read, and nothing else. */
class VersionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "swagger: '2.0', V2_0",
        "swagger: 2.0, V2_0",
        "openapi: 3.0.0, V3_0",
        "openapi: '3.0.4', V3_0",
        "openapi: 3.1.0, V3_1",
        "openapi: 3.1.1, V3_1"
    })
    void theseAreRead(String line, SpecificationVersion version) {
        String text = line + "\ninfo: {title: T, version: 1.0.0}\npaths: {}\n";
        assertThat(new Documents(folder).contractOf(text).version()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({"openapi: 3.0, 3.0.0", "openapi: '3.1', 3.1.0"})
    void aVersionOfTwoPartsIsReadButIsAnError(String line, String example) {
        Documents documents = new Documents(folder);
        assertThat(documents.reportOf(line + "\ninfo: {title: T, version: '1'}\npaths: {}\n"))
                .containsExactly("openapi.yaml:1:10: error: the version must have three parts, such as '" + example
                        + "' at /openapi [bad-version]");
        assertThat(documents.read("openapi.yaml").contract()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "openapi: 4.0.0, 4.0.0, openapi",
        "openapi: 3, 3, openapi",
        "swagger: '1.2', 1.2, swagger",
        "swagger: 2, 2, swagger",
        "openapi: [], '', openapi"
    })
    void othersAreNot(String line, String version, String key) {
        assertThat(new Documents(folder).reportOf(line + "\n"))
                .containsExactly("openapi.yaml:1:" + (line.contains("[") ? 1 : 10) + ": error: the version '" + version
                        + "' is not known; OpenAPI 2.0, 3.0 and 3.1 are read at /" + key + " [unknown-version]");
    }

    @Test
    void version32IsReadLike31() {
        Documents documents = new Documents(folder);
        assertThat(documents.reportOf("openapi: 3.2.0\ninfo: {title: T, version: '1'}\npaths: {}\n"))
                .isEmpty();
        assertThat(documents.contract().version()).isEqualTo(SpecificationVersion.V3_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.3.0", "3.10.0-beta"})
    void laterVersionsAreReadWithAWarning(String version) {
        assertThat(new Documents(folder)
                        .reportOf("openapi: " + version + "\ninfo: {title: T, version: '1'}\npaths: {}\n"))
                .containsExactly("openapi.yaml:1:10: warning: the version '" + version
                        + "' is later than any known here, and is read as 3.1 at /openapi [later-version]");
    }

    @ParameterizedTest
    @CsvSource({"'{\"swaggerVersion\": \"1.2\"}'", "'[]'", "'null'", "'\"openapi\"'", "'3'", "'{}'"})
    void aDocumentThatNamesNoVersionIsNoContract(String json) {
        Documents documents = new Documents(folder).write("openapi.json", json);
        assertThat(documents.report("openapi.json"))
                .containsExactly("openapi.json:1:1: error: this is no OpenAPI document: it has neither 'openapi' nor "
                        + "'swagger'; OpenAPI 2.0, 3.0 and 3.1 are read [unknown-version]");
        assertThat(documents.read("openapi.json").contract()).isEmpty();
    }

    @Test
    void aPostmanCollectionIsRecognised() {
        Documents documents = new Documents(folder)
                .write("a.json", "{\"info\": {\"_postman_id\": \"1\"}, \"item\": []}")
                .write("b.json", """
                        {"info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}}""");
        for (String name : new String[] {"a.json", "b.json"}) {
            assertThat(documents.report(name))
                    .containsExactly(name + ":1:1: error: this is a Postman collection, which is not read; "
                            + "OpenAPI 2.0, 3.0 and 3.1 are read [unknown-version]");
        }
    }
}

package io.understudy.contract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.contract.diagnostic.Severity;
import io.understudy.contract.diagnostic.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is neither JSON nor YAML, or means something else than its author thinks, is refused with its place. */
class SyntaxTest {
    @TempDir
    Path folder;

    private Documents documents;

    @BeforeEach
    void openFolder() {
        documents = new Documents(folder);
    }

    private void assertRefused(String name, String text, String... report) {
        ReadingResult reading = documents.write(name, text.translateEscapes()).read(name);
        assertThat(documents.report(reading)).containsExactly(report);
        assertThat(reading.contract()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"a": 1,}          | 1:9: error: not JSON: unexpected character ('}'): was expecting double-quote to start field name
                    {"a": 1            | 1:8: error: not JSON: unexpected end-of-input: expected close marker for Object
                    {"a": 01}          | 1:8: error: not JSON: invalid numeric value: Leading zeroes not allowed
                    {"a": NaN}         | 1:10: error: not JSON: non-standard token 'NaN'
                    {"a": 1, // b\\n}  | 1:10: error: not JSON: unexpected character ('/'): maybe a (non-standard) comment?
                    {'a': 1}           | 1:2: error: not JSON: unexpected character ('''): was expecting double-quote to start field name
                    {"a": 1e99999999999} | 1:7: error: not JSON: the number is too large
                    {"a":\\n "b\\n"}   | 2:4: error: not JSON: illegal unquoted character of code 10: has to be escaped using backslash to be included in string value
                    {"a": 1} {"b": 2}  | 1:10: error: the JSON document ends before this; remove what follows it
                    {"a": 1} x         | 1:10: error: not JSON: unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
                    {"a": 1, "a": 2}   | 1:10: error: the key 'a' occurs twice in this object; rename or remove one of the two
                    {"a": 1,\\n "\\\\u0061": 2} | 2:2: error: the key 'a' occurs twice in this object; rename or remove one of the two
                    {"a": [{"b": 1, "c": 2, "b": null}]} | 1:25: error: the key 'b' occurs twice in this object; rename or remove one of the two
                    """)
    void jsonIsStrict(String text, String report) {
        String rule = report.contains("twice") ? " [duplicate-key]" : " [syntax]";
        assertRefused("openapi.json", text, "openapi.json:" + report + rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a:\\n\\tb: 1        | 2:1: error: not YAML: a tab may not stand here; indent with spaces [syntax]
                    a: [1              | 1:6: error: not YAML: expected ',' or ']', but got <stream end> (while parsing a flow sequence) [syntax]
                    a: b: c            | 1:5: error: not YAML: mapping values are not allowed here [syntax]
                    a: "b              | 1:6: error: not YAML: found unexpected end of stream (while scanning a quoted scalar) [syntax]
                    a: %b              | 1:4: error: not YAML: found character '%' that cannot start any token (while scanning for the next token) [syntax]
                    a: \\0             | 1:4: error: not YAML: the character U+0000 may only stand as an escape within double quotes [syntax]
                    a: "\uD83D\uDE00"\\nb: \\1 | 2:4: error: not YAML: the character U+0001 may only stand as an escape within double quotes [syntax]
                    a: 1\\n---\\nb: 2  | 2:1: error: a second YAML document begins here; a contract is one document, so remove '---' [syntax]
                    [a]: 1             | 1:1: error: a key must be a plain or quoted text [syntax]
                    &x a: 1\\n*x : 2   | 2:1: error: a key must be a plain or quoted text [syntax]
                    a: 1\\na: 2        | 2:1: error: the key 'a' occurs twice in this object; rename or remove one of the two [duplicate-key]
                    a: {b: 1, "\\\\x62": 2} | 1:11: error: the key 'b' occurs twice in this object; rename or remove one of the two [duplicate-key]
                    - - a: 1\\n    'a': 2 | 2:5: error: the key 'a' occurs twice in this object; rename or remove one of the two [duplicate-key]
                    a: *b              | 1:4: error: the alias '*b' repeats a value that is not complete here; define '&b' before it, and use $ref for recursion [unknown-alias]
                    a: &b {c: [*b]}    | 1:12: error: the alias '*b' repeats a value that is not complete here; define '&b' before it, and use $ref for recursion [unknown-alias]
                    a: {<<: 1}         | 1:9: error: the merge key '<<' takes an object or a list of objects [bad-merge]
                    a: {b: what?}      | 1:8: error: parsers disagree about an unquoted '?' within braces or brackets; quote this text [ambiguous-yaml]
                    a: [b, c?d]        | 1:8: error: parsers disagree about an unquoted '?' within braces or brackets; quote this text [ambiguous-yaml]
                    a: {b?: c}         | 1:5: error: parsers disagree about an unquoted '?' within braces or brackets; quote this text [ambiguous-yaml]
                    a: {b: Hello, world} | 1:20: error: a key without a value ends here; if the comma before it belongs to a text, quote that text [ambiguous-yaml]
                    """)
    void yamlIsStrictAndUnambiguous(String text, String report) {
        assertRefused("openapi.yaml", text, "openapi.yaml:" + report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{b: \"what?\", 'c?': 1, d: [\">?\"]}",
                "{b: \"Hello, world\", c: 'x, y'}",
                "{b: , c: }",
                "{b: }",
                "{}",
                "[a, b, ]",
                "what? Hello, world",
                "{\"b\": 1, \"c\":2}"
            })
    void whatIsQuotedOrOutsideBracesIsClear(String value) {
        assertThat(documents.reportOf(Documents.v30("paths: {}\nx-a: " + value + "\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"openapi.yaml,''", "openapi.json,''", "openapi.json,' '", "openapi.yaml,'# nothing\n'", "openapi,''"})
    void anEmptyFileIsRefused(String name, String text) {
        assertRefused(name, text, name + ": error: the file is empty [syntax]");
    }

    @Test
    void whatIsNotUtf8IsReadAsLatin1() {
        byte[] latin = Documents.v30("paths: {}\nx-a: caf\u00E9\n").getBytes(StandardCharsets.ISO_8859_1);
        ReadingResult reading = documents.write("openapi.yaml", latin).read("openapi.yaml");
        assertThat(documents.report(reading))
                .containsExactly(
                        "openapi.yaml:4:9: error: this character is not UTF-8, so the file is read as Latin-1; "
                                + "save it as UTF-8 [encoding]");
        Contract contract = reading.contract().orElseThrow();
        assertThat(contract.documents().at(contract.place().child("x-a")).textValue())
                .isEqualTo("caf\u00E9");
    }

    @Test
    void blankLinesBeforeTheTextOfABlockMayBeIndentedDeeper() {
        Contract contract = documents.contractOf(Documents.v30("paths: {}\nx-a:\n  b: |+\n      \n  c: 1\nx-d: 2\n"));
        assertThat(contract.documents().at(contract.place().child("x-a"))).hasToString("{\"b\":\"\\n\",\"c\":1}");
    }

    @ParameterizedTest
    @CsvSource({"openapi.yaml", "openapi.json"})
    void aByteOrderMarkDoesNoHarm(String name) {
        String text =
                "\uFEFF{\"openapi\": \"3.0.3\",\n\"info\": {\"title\": \"T\", \"version\": \"1\"}, \"paths\": {}}";
        assertThat(documents.write(name, text).report(name)).isEmpty();
        assertThat(documents.write(name, text.replace("\"paths\"", "\"path\"")).report(name))
                .containsExactly(
                        name + ":1:1: error: the required field 'paths' is missing here [missing-field]",
                        name + ":2:41: error: 'path' is no field that OpenAPI knows here at /path [unknown-field]");
    }

    @Test
    void aFileWithoutAnEndingIsWhatItsFirstCharacterSays() {
        documents.write("json", " \n{\"openapi\": \"3.0.3\", 'a'}").write("yaml", "openapi: 3.9\n  a");
        assertThat(documents.report("json"))
                .containsExactly("json:2:22: error: not JSON: unexpected character ('''): was expecting double-quote "
                        + "to start field name [syntax]");
        assertThat(documents.report("yaml"))
                .containsExactly(
                        "yaml:1:10: error: the version '3.9 a' is not known; OpenAPI 2.0, 3.0 and 3.1 are read "
                                + "at /openapi [unknown-version]");
    }

    @Test
    void theSourceLineIsShown() {
        Diagnostic found = documents
                .write("openapi.yaml", "a: 1\nb: 知识 *\na: 2\n")
                .read("openapi.yaml")
                .diagnostics()
                .get(0);
        assertThat(found.location()).isEqualTo(new SourceLocation(folder + "/openapi.yaml", 3, 1, "", "a: 2"));
        assertThat(found.severity()).isEqualTo(Severity.ERROR);
    }
}

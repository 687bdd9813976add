package io.understudy.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.DocumentFormat;
import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.contract.reading.source.Limits;
import io.understudy.contract.reading.source.SourceDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayFilesTest {
    private static final String HEAD = "overlay: 1.0.0\ninfo: {title: Changes, version: 1.0.0}\n";

    @TempDir
    private Path folder = Path.of("");

    private static JsonNode yaml(String text) throws Exception {
        return SourceDocument.parse("a.yaml", text.getBytes(StandardCharsets.UTF_8), new Limits(1 << 20, 1 << 20, 300))
                .root();
    }

    private PatchedDocument apply(String document, String overlay) throws IOException {
        return OverlayFiles.apply(
                Files.writeString(folder.resolve("contract.yaml"), document),
                Files.writeString(folder.resolve("changes.yaml"), overlay));
    }

    private String apply(String document, String target, String change) throws IOException {
        PatchedDocument patched = apply(document, HEAD + "actions:\n- target: " + target + "\n  " + change + "\n");
        assertThat(patched.diagnostics()).isEmpty();
        return DocumentFormat.YAML.write(patched.document().orElseThrow());
    }

    private List<String> sentences(PatchedDocument patched) {
        return patched.diagnostics().stream()
                .map(Diagnostic::toString)
                .map(text -> text.replace(folder + "/", ""))
                .toList();
    }

    /** The structured example of the specification: it mirrors the document, and leaves out what stays. */
    @Test
    void objectsAreMergedAllTheWayDown() throws Exception {
        String document = """
                openapi: 3.1.0
                info: {title: Pets, version: '1'}
                paths:
                  /: {get: {responses: {}}}
                  /pets: {get: {summary: Old, responses: {}}}
                tags: [{name: a}]
                """;
        PatchedDocument patched = apply(document, HEAD + """
                actions:
                - target: $
                  update:
                    info: {x-overlay-applied: structured-overlay}
                    paths:
                      /: {summary: The root resource, get: {x-rate-limit: 100}}
                      /pets: {get: {summary: Retrieve a list of pets}}
                    tags: [{name: b}]
                """);
        assertThat(patched.diagnostics()).isEmpty();
        assertThat(patched.document().orElseThrow()).isEqualTo(yaml("""
                openapi: 3.1.0
                info: {title: Pets, version: '1', x-overlay-applied: structured-overlay}
                paths:
                  /: {get: {responses: {}, x-rate-limit: 100}, summary: The root resource}
                  /pets: {get: {summary: Retrieve a list of pets, responses: {}}}
                tags: [{name: a}, {name: b}]
                """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "{a: [{n: 1}, {n: 2}]} ! $.a ! update: {n: 3} ! {a: [{n: 1}, {n: 2}, {n: 3}]}",
                "{a: [{n: 1}, {n: 2}]} ! $.a ! update: [{n: 3}, {n: 4}] ! {a: [{n: 1}, {n: 2}, {n: 3}, {n: 4}]}",
                "{a: [{n: 1}, {n: 2}]} ! \"$.a[?@.n == 2]\" ! update: {m: x} ! {a: [{n: 1}, {n: 2, m: x}]}",
                "{a: [{n: 1}, {n: 2}, {n: 1}]} ! \"$.a[?@.n == 1]\" ! remove: true ! {a: [{n: 2}]}",
                "{a: [x, y], b: 1} ! $.a ! remove: true ! {b: 1}",
                "{a: [x, y, x], b: 1} ! \"$.a[?@ == 'x']\" ! remove: true ! {a: [y], b: 1}",
                "{a: {b: 1}, c: {b: 2}} ! $.* ! update: {b: null} ! {a: {b: null}, c: {b: null}}",
                "{a: {b: 1}, c: {b: 2}} ! \"$['a', 'a']\" ! update: {d: [1]} ! {a: {b: 1, d: [1]}, c: {b: 2}}",
                "{a: {b: {c: 1}}} ! $..b ! remove: true ! {a: {}}",
            })
    void whatIsSelectedIsChanged(String document, String target, String change, String expected) throws Exception {
        assertThat(yaml(apply(document, target, change))).isEqualTo(yaml(expected));
    }

    @Test
    void everyActionSeesWhatTheOneBeforeItMade() throws Exception {
        PatchedDocument patched = apply("{a: [1, 2]}", HEAD + """
                actions:
                - {target: $.a, remove: true}
                - {target: $, update: {a: {}}}
                - {target: $.a, update: {b: 3}}
                """);
        assertThat(patched.document()).contains(yaml("{a: {b: 3}}"));
    }

    @Test
    void numbersKeepTheirDigits() throws Exception {
        assertThat(apply("{a: {price: 1.10}}", "$.a", "update: {rate: 2.50}"))
                .isEqualTo("a:\n  price: 1.10\n  rate: 2.50\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "- {target: $.nowhere, remove: true} ! 4:12: warning: '$.nowhere' selects nothing in the document, so nothing is changed at /actions/0/target [nothing-selected]",
                "- {target: paths, remove: true} ! 4:12: error: 'paths' is no JSONPath: at character 1, a JSONPath begins with '$' at /actions/0/target [bad-target]",
                "- {target: $, remove: true} ! 4:12: error: the whole document cannot be removed at /actions/0/target [bad-target]",
                "- {target: $.info.title, update: New} ! 4:34: error: the value at /info/title is a single value; select the object that it stands in at /actions/0/update [bad-update]",
                "- {target: $.info, update: New} ! 4:28: error: the value at /info is an object, so the update must be one too at /actions/0/update [bad-update]",
                "- {target: $.info, update: {title: [New]}} ! 4:29: error: the value at /info/title is a single value, and an array cannot be merged with that at /actions/0/update/title [bad-update]",
                "- {target: $, update: {info: New}} ! 4:30: error: the value at /info is an object, and a single value cannot be merged with that at /actions/0/update/info [bad-update]",
            })
    void whatCannotBeChangedIsSaidWithItsPlace(String action, String expected) throws Exception {
        PatchedDocument patched = apply("{info: {title: Old}}", HEAD + "actions:\n" + action + "\n");
        assertThat(sentences(patched)).containsExactly("changes.yaml:" + expected);
        assertThat(patched.document().isPresent()).isEqualTo(expected.contains(": warning: "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "[] ! 1:1: error: an overlay is an object with 'overlay', 'info' and 'actions' [wrong-type]",
                "{overlay: 2.0.0, info: {title: a, version: b}, actions: [{target: $.a, update: {}}]} ! 1:11: error: 'overlay' must be 1.0.0, the edition that is read here at /overlay [bad-version]",
                "{info: {title: a, version: b}, actions: [{target: $.a, update: {}}]} ! 1:1: error: 'overlay' must be 1.0.0, the edition that is read here [bad-version]",
                "{overlay: 1.0.1, info: {title: a}, actions: [{target: $.a, update: {}}]} ! 1:18: error: 'version' is missing here; it must be a text at /info [missing-field]",
                "{overlay: 1.0.0, info: {title: a, version: 1.0}, actions: [{target: $.a, update: {}}]} ! 1:44: error: 'version' must be a text at /info/version [wrong-type]",
                "{overlay: 1.0.0, info: {title: a, version: b}, actions: []} ! 1:48: error: 'actions' must be a list with at least one action at /actions [missing-field]",
                "{overlay: 1.0.0, info: {title: a, version: b}, actions: [{target: $.a}]} ! 1:58: error: the action has neither an 'update' nor 'remove: true' at /actions/0 [missing-field]",
                "{overlay: 1.0.0, info: {title: a, version: b}, actions: [{update: {}}]} ! 1:58: error: 'target' is missing here; it must be a text at /actions/0 [missing-field]",
                "{overlay: 1.0.0, info: {title: a, version: b}, actions: [x]} ! 1:58: error: an action is an object with 'target' and 'update' or 'remove' at /actions/0 [wrong-type]",
                "{overlay: 1.0.0, info: {title: a, version: b}, actions: [{target: $.a, remove: 1, update: {}}]} ! 1:80: error: 'remove' must be true or false at /actions/0/remove [wrong-type]",
                "{overlay: 1.0.0, info: {title: a, version: b}, acts: 1, actions: [{target: $.a, update: {}}]} ! 1:54: warning: the specification knows no 'acts' here; it is ignored at /acts [unknown-field]",
                "{overlay: [} ! 1:12: error: not YAML: expected the node content, but found '}' (while parsing a flow node) [syntax]",
            })
    void whatIsNoOverlayIsSaidWithItsPlace(String overlay, String expected) throws Exception {
        PatchedDocument patched = apply("{a: {}}", overlay + "\n");
        assertThat(sentences(patched)).containsExactly("changes.yaml:" + expected);
        assertThat(patched.document().isPresent()).isEqualTo(expected.contains(": warning: "));
    }

    @Test
    void aDocumentThatCannotBeReadIsNamed() throws Exception {
        assertThat(sentences(apply("a: [", HEAD + "actions: [{target: $.a, remove: true}]\n")))
                .singleElement()
                .asString()
                .startsWith("contract.yaml:")
                .endsWith(" [syntax]");
    }

    @Test
    void whatTheProgramMakesIsReadBackAsItWas() throws Exception {
        Overlay overlay = new Overlay(
                "Recorded",
                "1.0.0",
                Optional.of("contract.yaml"),
                Map.of("x-by", yaml("{name: understudy}")),
                List.of(
                        new OverlayAction.Update("$.info", "", yaml("{a: 1}")),
                        new OverlayAction.Remove("$.paths['/用户']", "Gone.")));
        Path file = Files.writeString(folder.resolve("made.yaml"), DocumentFormat.YAML.write(overlay.toJson()));
        assertThat(OverlayFiles.read(file)).isEqualTo(new ParsedOverlay(Optional.of(overlay), List.of()));
    }
}

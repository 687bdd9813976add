package io.understudy.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.contract.diagnostic.Severity;
import io.understudy.contract.diagnostic.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTextTest {

    private static List<String> lines(String sourceLine, int column) {
        return DiagnosticText.lines(new Diagnostic(
                Severity.WARNING, "a-rule", "This is odd.", new SourceLocation("a.yaml", 3, column, "/a", sourceLine)));
    }

    @Test
    void theFindingComesFirstThenItsPointerThenItsLine() {
        assertThat(lines("  key: value", 8))
                .containsExactly(
                        "a.yaml:3:8: warning: This is odd. [a-rule]", "  at /a", "    key: value", "         ^");
    }

    @Test
    void theMarkStandsBelowTheSpotAfterWideCharacters() {
        assertThat(lines("名称: ｘ😀é value", 10)).endsWith("  名称: ｘ😀é value", "              ^");
    }

    @Test
    void combiningCharactersTakeNoRoom() {
        assertThat(lines("e\u0301: x", 5)).endsWith("  e\u0301: x", "     ^");
    }

    @Test
    void tabsAreKept() {
        assertThat(lines("a\tb\tc", 5)).endsWith("  a\tb\tc", "   \t \t^");
    }

    @Test
    void aLongLineIsCutAroundTheSpot() {
        String line = "a".repeat(500) + "X" + "b".repeat(500);
        assertThat(lines(line, 501))
                .endsWith("  …" + "a".repeat(60) + "X" + "b".repeat(59) + "…", "   " + " ".repeat(60) + "^");
    }

    @Test
    void theEndOfALineIsASpotToo() {
        assertThat(lines("key:", 5)).endsWith("  key:", "      ^");
        assertThat(lines("key:", 99)).endsWith("  key:", "      ^");
    }

    @Test
    void whatWouldSteerTheTerminalIsReplaced() {
        assertThat(lines("a\u001B[31m: b", 8)).endsWith("  a\uFFFD[31m: b", "         ^");
    }

    @Test
    void aFindingAboutTheWholeFileHasNoLine() {
        assertThat(DiagnosticText.lines(new Diagnostic(
                        Severity.ERROR, "a-rule", "This is wrong.", new SourceLocation("a.yaml", 0, 0, "", ""))))
                .containsExactly("a.yaml: error: This is wrong. [a-rule]");
    }
}

package io.understudy.cli.terminal;

import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.contract.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** A diagnostic for people: the finding, its pointer, and the line of the document with a mark under the spot. */
public final class DiagnosticText {
    /** How much of a long line is shown on either side of the spot, in UTF-16 units. */
    private static final int CONTEXT = 60;

    private DiagnosticText() {}

    /** The finding alone: place, severity, sentence and rule. */
    public static String line(Diagnostic diagnostic) {
        return TerminalText.oneLine("%s: %s: %s [%s]"
                .formatted(
                        diagnostic.location(), diagnostic.severity().label(), diagnostic.message(), diagnostic.rule()));
    }

    /** The finding with its pointer and the line of the document. */
    public static List<String> lines(Diagnostic diagnostic) {
        SourceLocation location = diagnostic.location();
        List<String> lines = new ArrayList<>();
        lines.add(line(diagnostic));
        if (!location.pointer().isEmpty()) {
            lines.add(TerminalText.oneLine("  at " + location.pointer()));
        }
        if (location.line() > 0 && !location.sourceLine().isBlank()) {
            lines.addAll(excerpt(location.sourceLine(), location.column()));
        }
        return lines;
    }

    private static List<String> excerpt(String line, int column) {
        int spot = Math.min(Math.max(column - 1, 0), line.length());
        int start = spot <= 2 * CONTEXT ? 0 : spot - CONTEXT;
        int end = Math.min(line.length(), spot + CONTEXT);
        String before = (start == 0 ? "" : "…") + line.substring(start, spot);
        String after = line.substring(spot, end) + (end == line.length() ? "" : "…");
        return List.of(
                "  " + TerminalText.printable(before + after).stripTrailing(),
                "  " + TerminalText.blank(TerminalText.printable(before)) + "^");
    }
}

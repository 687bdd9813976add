package io.understudy.cli.terminal;

import java.util.regex.Pattern;

/** How wide text is on a terminal, where an East Asian character takes two columns (Unicode Annex 11). */
public final class TerminalText {
    /** The wide and fullwidth blocks that documents use, as pairs of first and last code point. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F900,
        0x1F9FF, 0x20000, 0x3FFFD
    };

    /** C0 but for the tab and the line feed, DEL and C1 (ISO/IEC 6429). */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\n]]");

    private TerminalText() {}

    /** The number of columns that a text takes; a tab counts as one. */
    public static int width(String text) {
        return text.codePoints().map(TerminalText::width).sum();
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    /** Blanks that take as many columns as a text, with its tabs left standing, so that what follows is below its end. */
    public static String blank(String text) {
        StringBuilder blank = new StringBuilder();
        text.codePoints().forEach(codePoint -> blank.append(codePoint == '\t' ? "\t" : " ".repeat(width(codePoint))));
        return blank.toString();
    }

    /** The text, padded with blanks to a number of columns. */
    public static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /** The text without what would steer a terminal; line feeds and tabs stay. */
    static String printable(String text) {
        return CONTROL.matcher(text).replaceAll("\uFFFD");
    }

    /** The text on one line, without what would steer a terminal. */
    public static String oneLine(String text) {
        return printable(text).replace('\n', '\uFFFD');
    }

    /** A document with the control characters of its strings as escapes, which mean the same in JSON and in quoted YAML. */
    static String escaped(String document) {
        return CONTROL.matcher(document)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }
}

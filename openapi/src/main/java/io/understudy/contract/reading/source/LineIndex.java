package io.understudy.contract.reading.source;

import java.util.Arrays;

/** Where the lines of a text begin, so that any of them is found without counting again. */
final class LineIndex {
    private final String text;
    private final int[] starts;

    LineIndex(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int offset = 0; offset < text.length(); offset++) {
            if (endsLine(text, offset)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = offset + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /**
     * The text of one line, without its end.
     *
     * @param number from 1; any other number gives {@code ""}
     */
    String line(int number) {
        if (number < 1 || number > starts.length) {
            return "";
        }
        int start = starts[number - 1];
        int end = number < starts.length ? starts[number] - 1 : text.length();
        String line = text.substring(start, end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /** The line and column of an offset in the text. */
    Mark mark(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Mark(line + 1, offset - starts[line] + 1);
    }

    /** A line ends with a line feed, a carriage return, or both (RFC 8259 and YAML 1.2 agree). */
    private static boolean endsLine(String text, int offset) {
        char character = text.charAt(offset);
        return character == '\n' || (character == '\r' && !text.startsWith("\n", offset + 1));
    }
}

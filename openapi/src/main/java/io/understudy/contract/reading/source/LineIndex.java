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
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = end + 1;
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
        String line = text.substring(start, Math.max(start, end));
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}

package io.understudy.mock.hostile;

import io.understudy.mock.message.HeaderField;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What came back over a socket until the server closed it.
 *
 * @param code the status code
 * @param headers the headers, in order
 * @param body all that came after them
 */
@SuppressWarnings("ArrayRecordComponent")
record Reply(int code, List<HeaderField> headers, byte[] body) {
    private static final String EMPTY_LINE = "\r\n\r\n";

    /** Reads a reply; empty when the server closed the connection without a word. */
    static Optional<Reply> of(byte[] received) {
        if (received.length == 0) {
            return Optional.empty();
        }
        String text = new String(received, StandardCharsets.ISO_8859_1);
        int start = text.startsWith("HTTP/1.1 100 ") ? text.indexOf(EMPTY_LINE) + EMPTY_LINE.length() : 0;
        int end = text.indexOf(EMPTY_LINE, start);
        List<String> lines = List.of(text.substring(start, end).split("\r\n", -1));
        return Optional.of(new Reply(
                Integer.parseInt(List.of(lines.get(0).split(" ", -1)).get(1)),
                lines.stream().skip(1).map(Reply::header).toList(),
                Arrays.copyOfRange(received, end + EMPTY_LINE.length(), received.length)));
    }

    private static HeaderField header(String line) {
        int colon = line.indexOf(':');
        return new HeaderField(
                line.substring(0, colon), line.substring(colon + 1).strip());
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}

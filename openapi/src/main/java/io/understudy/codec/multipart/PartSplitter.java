package io.understudy.codec.multipart;

import io.understudy.codec.format.ViolationCollector;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a multipart body apart (RFC 2046, section 5.1.1), line by line: a boundary can only stand at the start of one,
 * so that each byte is looked at a few times at most.
 */
final class PartSplitter {
    private static final int MAX_HEADER_BYTES = 16_384;

    private final ByteBuffer bytes;
    private final byte[] delimiter;
    private final String boundary;
    private final ViolationCollector report;

    PartSplitter(ByteBuffer body, String boundary, ViolationCollector report) {
        this.bytes = body.slice();
        this.boundary = "--" + boundary;
        this.delimiter = this.boundary.getBytes(StandardCharsets.UTF_8);
        this.report = report;
    }

    /** The parts in their order; empty when the body is malformed, which the report says then. */
    Optional<List<Part>> read() {
        List<Part> parts = new ArrayList<>();
        int line = delimiterFrom(0);
        if (line < 0) {
            return malformed(" does not contain its boundary '" + boundary + "'");
        }
        while (!isClosing(line)) {
            int number = parts.size() + 1;
            Map<String, List<String>> headers = new LinkedHashMap<>();
            int content = readHeaders(lineAfter(line), headers);
            if (content < 0) {
                return malformed(" has broken headers in part " + number);
            }
            int next = delimiterFrom(content);
            if (next < 0) {
                return malformed(" ends within part " + number + ", before its closing boundary '" + boundary + "--'");
            }
            parts.add(new Part(headers, bytes.slice(content, Math.max(0, endOfContent(next) - content))));
            line = next;
        }
        return Optional.of(parts);
    }

    private Optional<List<Part>> malformed(String predicate) {
        report.refuse("multipart", predicate);
        return Optional.empty();
    }

    /** The next line from here on that is a boundary; negative when there is none. */
    private int delimiterFrom(int start) {
        int line = start;
        while (line < bytes.limit() && !isDelimiter(line)) {
            line = lineAfter(line);
        }
        return line < bytes.limit() ? line : -1;
    }

    private boolean isDelimiter(int line) {
        if (bytes.limit() - line < delimiter.length) {
            return false;
        }
        for (int index = 0; index < delimiter.length; index++) {
            if (bytes.get(line + index) != delimiter[index]) {
                return false;
            }
        }
        return isClosing(line) || isBlank(line + delimiter.length);
    }

    private boolean isClosing(int line) {
        int end = line + delimiter.length;
        return end + 1 < bytes.limit() && bytes.get(end) == '-' && bytes.get(end + 1) == '-';
    }

    /** Whether the rest of a line is but padding. */
    private boolean isBlank(int start) {
        int index = start;
        while (index < bytes.limit() && (bytes.get(index) == ' ' || bytes.get(index) == '\t')) {
            index++;
        }
        if (index < bytes.limit() && bytes.get(index) == '\r') {
            index++;
        }
        return index == bytes.limit() || bytes.get(index) == '\n';
    }

    private int lineAfter(int start) {
        int index = start;
        while (index < bytes.limit() && bytes.get(index) != '\n') {
            index++;
        }
        return Math.min(index + 1, bytes.limit());
    }

    /** The line break before a boundary belongs to the boundary. */
    private int endOfContent(int nextDelimiter) {
        boolean crlf = nextDelimiter > 1 && bytes.get(nextDelimiter - 2) == '\r';
        return nextDelimiter - (crlf ? 2 : 1);
    }

    /** Reads the headers of a part; where its content begins, negative when a line of them is none. */
    private int readHeaders(int start, Map<String, List<String>> headers) {
        int line = start;
        StringBuilder field = new StringBuilder();
        while (line < bytes.limit() && line - start <= MAX_HEADER_BYTES) {
            int next = lineAfter(line);
            if (next - start > MAX_HEADER_BYTES) {
                return -1;
            }
            String text = text(line, next);
            boolean folded = text.startsWith(" ") || text.startsWith("\t");
            if (!folded && !field.isEmpty() && !accept(field.toString(), headers)) {
                return -1;
            }
            if (text.isBlank() && !folded) {
                return next;
            }
            if (!folded) {
                field.setLength(0);
            }
            field.append(folded ? " " : "").append(text.strip());
            line = next;
        }
        return -1;
    }

    private static boolean accept(String field, Map<String, List<String>> headers) {
        int colon = field.indexOf(':');
        if (colon < 1) {
            return false;
        }
        String name = field.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        headers.computeIfAbsent(name, first -> new ArrayList<>(1))
                .add(field.substring(colon + 1).strip());
        return true;
    }

    /** Names and file names of parts are UTF-8 (RFC 7578, section 5.1). */
    private String text(int from, int to) {
        return StandardCharsets.UTF_8.decode(bytes.slice(from, to - from)).toString();
    }
}

package io.understudy.mock.scenarios;

import io.understudy.mock.message.HeaderField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A request or a response as it is written in a file or sent over a socket.
 *
 * @param startLine the first line
 * @param headers the headers in order
 * @param body what comes after the empty line
 */
record HttpMessage(String startLine, List<HeaderField> headers, String body) {

    /**
     * Reads a file; its lines end in LF, and a last line end is not part of the body. Those of a multipart body stand for
     * CRLF (RFC 2046, section 5.1.1).
     */
    static HttpMessage read(Path file) throws IOException {
        String text = Files.readString(file);
        HttpMessage message = parse(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text, "\n");
        boolean multipart = message.headers().stream()
                .anyMatch(header ->
                        header.isNamed("Content-Type") && header.value().startsWith("multipart/"));
        return multipart
                ? new HttpMessage(
                        message.startLine(), message.headers(), message.body().replace("\n", "\r\n"))
                : message;
    }

    /** Reads what came over a socket. */
    static HttpMessage received(byte[] bytes) {
        return parse(new String(bytes, StandardCharsets.UTF_8), "\r\n");
    }

    private static HttpMessage parse(String text, String lineEnd) {
        int end = text.indexOf(lineEnd + lineEnd);
        String head = end < 0 ? text : text.substring(0, end);
        String body = end < 0 ? "" : text.substring(end + 2 * lineEnd.length());
        List<String> lines = List.of(head.split(lineEnd, -1));
        return new HttpMessage(
                lines.get(0),
                lines.stream()
                        .skip(1)
                        .filter(line -> !line.isBlank())
                        .map(HttpMessage::header)
                        .toList(),
                body);
    }

    private static HeaderField header(String line) {
        int colon = line.indexOf(':');
        return new HeaderField(
                line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }

    /** The second word of the first line: a request's target, or a response's code. */
    String secondWord() {
        return List.of(startLine.split(" ", -1)).get(1);
    }
}

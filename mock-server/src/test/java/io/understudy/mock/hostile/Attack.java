package io.understudy.mock.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A request that nobody sends who means well.
 *
 * @param name what it tries
 * @param bytes the request
 * @param code the status that it must be answered with; 0 when it is no request yet, so that the connection is closed, with
 *     a 400 or without a word
 */
@SuppressWarnings("ArrayRecordComponent")
record Attack(String name, byte[] bytes, int code) {

    /** A request line with the headers that every request needs. */
    static Attack line(int code, String line) {
        return head(code, line, line, "");
    }

    /** A request without a body. */
    static Attack head(int code, String name, String line, String headers) {
        return new Attack(name, bytes(line + "\r\nHost: x\r\nConnection: close\r\n" + headers + "\r\n"), code);
    }

    /** A request with a body of this media type. */
    static Attack body(int code, String name, String path, String contentType, String body) {
        return body(code, name, path, "Content-Type: " + contentType + "\r\n", bytes(body));
    }

    /** A request with a body and these headers besides its length. */
    static Attack body(int code, String name, String path, String headers, byte[] body) {
        byte[] head = bytes("POST " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers
                + "Content-Length: " + body.length + "\r\n\r\n");
        ByteArrayOutputStream all = new ByteArrayOutputStream(head.length + body.length);
        all.writeBytes(head);
        all.writeBytes(body);
        return new Attack(name, all.toByteArray(), code);
    }

    /** A request whose frame says one thing and does another. */
    static Attack frame(int code, String name, String headers, String rest) {
        return new Attack(
                name,
                bytes("POST /json HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n" + headers + "\r\n\r\n"
                        + rest),
                code);
    }

    /** The bytes of a text, one for each character. */
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        String printable = name.replaceAll("[^\\x20-\\x7e]", "?");
        return printable.length() > 60 ? printable.substring(0, 60) + "..." : printable;
    }
}

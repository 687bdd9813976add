package io.understudy.codec.multipart;

import io.understudy.codec.ContentDisposition;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One part of a multipart body.
 *
 * @param headers the values of its header fields, by name in lower case
 * @param content its bytes
 */
record Part(Map<String, List<String>> headers, ByteBuffer content) {
    /** The values of a header field. */
    List<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** The name of the form field that it is (RFC 7578, section 4.2), if it has one. */
    Optional<String> name() {
        return header("Content-Disposition").stream()
                .findFirst()
                .flatMap(ContentDisposition::parse)
                .flatMap(ContentDisposition::name);
    }
}

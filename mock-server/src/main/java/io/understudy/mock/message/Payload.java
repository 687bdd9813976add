package io.understudy.mock.message;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** What an answer carries: bytes that are there, or bytes that arrive while it is sent. */
public sealed interface Payload permits Body, StreamedBody {

    /** How many bytes it has, if that is known before it is sent. */
    OptionalLong size();

    /**
     * All of its bytes, not to be changed. A stream is read to its end for them and has nothing left afterwards.
     *
     * @throws java.io.UncheckedIOException when a stream breaks off
     */
    byte[] bytes();

    /** All of its bytes read as UTF-8, on the same terms as {@link #bytes()}. */
    default String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}

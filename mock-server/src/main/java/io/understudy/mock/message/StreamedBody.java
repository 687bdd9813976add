package io.understudy.mock.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.OptionalLong;

/**
 * Bytes that arrive while they are sent, so that an answer may be larger than the memory. Sent once; whoever sends it, or
 * decides not to, closes the stream.
 *
 * @param stream where they come from
 * @param size how many there are, if somebody has said so
 */
public record StreamedBody(InputStream stream, OptionalLong size) implements Payload {

    @Override
    public byte[] bytes() {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

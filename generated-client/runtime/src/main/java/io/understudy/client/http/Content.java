package io.understudy.client.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;

/** Bytes to be sent, streamed from where they are. */
public final class Content {

    private final Source source;
    private final long length;
    private final boolean repeatable;
    private final String mediaType;

    private Content(Source source, long length, boolean repeatable, String mediaType) {
        this.source = source;
        this.length = length;
        this.repeatable = repeatable;
        this.mediaType = mediaType;
    }

    /** These bytes, which nobody changes until they are sent. */
    public static Content of(byte[] bytes) {
        return new Content(() -> new ByteArrayInputStream(bytes), bytes.length, true, "");
    }

    /**
     * The bytes of a file, read when they are sent.
     *
     * @throws IOException if there is no such file, or its size cannot be told
     */
    public static Content of(Path file) throws IOException {
        return new Content(() -> Files.newInputStream(file), Files.size(file), true, "");
    }

    /** What is left in a stream. It is read once and closed, so that a call with it is never repeated. */
    public static Content of(InputStream stream) {
        AtomicReference<InputStream> once = new AtomicReference<>(stream);
        return new Content(() -> taken(once), -1, false, "");
    }

    /** The same bytes, announced as this media type, such as {@code image/png}. */
    public Content as(String mediaType) {
        return new Content(source, length, repeatable, mediaType);
    }

    /** The bytes, from the first on. */
    public InputStream open() throws IOException {
        return source.open();
    }

    /** How many bytes there are, if that is known beforehand. */
    public OptionalLong length() {
        return length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
    }

    /** Whether the bytes can be sent a second time. */
    public boolean repeatable() {
        return repeatable;
    }

    /** The media type that the bytes are announced as, if there is one of their own. */
    public Optional<String> mediaType() {
        return mediaType.isEmpty() ? Optional.empty() : Optional.of(mediaType);
    }

    private static InputStream taken(AtomicReference<InputStream> once) {
        InputStream stream = once.getAndSet(InputStream.nullInputStream());
        return stream;
    }

    private interface Source {
        InputStream open() throws IOException;
    }
}

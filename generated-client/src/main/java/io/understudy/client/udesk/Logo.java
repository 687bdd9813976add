package io.understudy.client.udesk;

import io.understudy.client.http.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * An image for a merchant (商户头像): PNG or JPEG, and nothing else (U14).
 *
 * @param content the bytes, with their media type
 */
public record Logo(Content content) {

    /**
     * The image in a file, streamed; its name ends in {@code .png}, {@code .jpg} or {@code .jpeg}.
     *
     * @throws IllegalArgumentException if its name ends otherwise
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Logo of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".png")) {
                return png(Content.of(file));
            }
            if (name.endsWith(".jpg") || name.endsWith(".jpeg")) {
                return jpeg(Content.of(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        throw new IllegalArgumentException(file + " is neither a PNG nor a JPEG by its name");
    }

    /** A PNG, from bytes. */
    public static Logo png(byte[] bytes) {
        return png(Content.of(bytes));
    }

    /** A PNG, from a stream that is read to its end and closed. */
    public static Logo png(InputStream stream) {
        return png(Content.of(stream));
    }

    /** A JPEG, from bytes. */
    public static Logo jpeg(byte[] bytes) {
        return jpeg(Content.of(bytes));
    }

    /** A JPEG, from a stream that is read to its end and closed. */
    public static Logo jpeg(InputStream stream) {
        return jpeg(Content.of(stream));
    }

    private static Logo png(Content content) {
        return new Logo(content.as("image/png"));
    }

    private static Logo jpeg(Content content) {
        return new Logo(content.as("image/jpeg"));
    }
}

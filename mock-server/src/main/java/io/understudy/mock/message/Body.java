package io.understudy.mock.message;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer, written once and sent often. */
public final class Body implements Payload {
    /** No body. */
    public static final Body EMPTY = new Body(new byte[0]);

    private final byte[] bytes;
    private final @Nullable Body packed;

    private Body(byte[] bytes) {
        this(bytes, null);
    }

    private Body(byte[] bytes, @Nullable Body packed) {
        this.bytes = bytes;
        this.packed = packed;
    }

    /** A body of these bytes, which must not be changed .*/
    public static Body of(byte[] bytes) {
        return new Body(bytes);
    }

    /** A body of these bytes, which must not be changed afterwards and arrived as those of another body. */
    public static Body unpacked(byte[] bytes, Body packed) {
        return new Body(bytes, packed);
    }

    /** The body as it arrived, with its content coding if it had one (RFC 9110, section 8.4). */
    public Body asSent() {
        return packed == null ? this : packed;
    }

    /** The bytes; shared, not to be changed. */
    @Override
    public byte[] bytes() {
        return bytes;
    }

    /** How many bytes there are. */
    public int length() {
        return bytes.length;
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(bytes.length);
    }
}

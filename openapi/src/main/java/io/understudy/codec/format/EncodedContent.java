package io.understudy.codec.format;

import io.understudy.codec.MediaType;
import java.nio.ByteBuffer;

/**
 * A body, or one part of it.
 *
 * @param type the media type that it is in
 * @param bytes its bytes, from position to limit; to be read through a duplicate
 */
public record EncodedContent(MediaType type, ByteBuffer bytes) {}

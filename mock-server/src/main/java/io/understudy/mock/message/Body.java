package io.understudy.mock.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.codec.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer, written once and sent often. */
public final class Body implements Payload {
    /** No body. */
    public static final Body EMPTY = new Body(new byte[0]);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

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

    /**
     * An example as a body: compact JSON in UTF-8, or, in a media type that is not JSON, the example's text.
     *
     * @param example the value as the contract wrote it
     * @param mediaType the media type that it is sent in
     */
    public static Body of(JsonNode example, MediaType mediaType) {
        if (example.isTextual() && !mediaType.isJson()) {
            return new Body(example.textValue().getBytes(charset(mediaType)));
        }
        try {
            return new Body(JSON.writeValueAsBytes(example));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Charset charset(MediaType mediaType) {
        try {
            return Charset.forName(mediaType.parameters().getOrDefault("charset", "utf-8"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
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

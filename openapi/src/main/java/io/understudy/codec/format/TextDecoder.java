package io.understudy.codec.format;

import io.understudy.codec.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The characters of a body. Unlike {@code new String(bytes, charset)}, this does not mend what is malformed. */
public final class TextDecoder {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextDecoder() {}

    /**
     * The text of a body in the charset of its media type, or in UTF-8; a byte order mark is left out.
     *
     * @return empty when the charset is not known or the bytes are malformed, which the report says then
     */
    public static Optional<String> decode(EncodedContent content, ViolationCollector report) {
        return charset(content.type(), report).flatMap(charset -> decode(content.bytes(), charset, report));
    }

    /**
     * The text of these bytes; a byte order mark is left out.
     *
     * @return empty when the bytes are malformed, which the report says then
     */
    public static Optional<String> decode(ByteBuffer bytes, Charset charset, ViolationCollector report) {
        ByteBuffer rest = bytes.duplicate();
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(rest)
                    .toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        } catch (CharacterCodingException malformed) {
            int offset = rest.position() - bytes.position();
            report.refuse(
                    "charset", " is not " + charset.name() + ": the bytes at offset " + offset + " are malformed");
            return Optional.empty();
        }
    }

    /**
     * The charset of a media type, UTF-8 when it names none.
     *
     * @return empty when it names one that is not known, which the report says then
     */
    public static Optional<Charset> charset(MediaType type, ViolationCollector report) {
        Optional<String> name = type.parameter("charset");
        if (name.isEmpty()) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(name.get()));
        } catch (IllegalArgumentException unknown) {
            report.refuseMediaType(" is in the charset '" + name.get() + "', which is not known; use utf-8");
            return Optional.empty();
        }
    }
}

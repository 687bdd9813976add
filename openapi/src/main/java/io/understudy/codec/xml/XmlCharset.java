package io.understudy.codec.xml;

import io.understudy.codec.format.EncodedContent;
import io.understudy.codec.format.TextDecoder;
import io.understudy.codec.format.ViolationCollector;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML document: a byte order mark says in which charset they are, or else the media type, or else
 * the document itself (RFC 7303, section 3).
 */
final class XmlCharset {
    private static final int LONGEST_DECLARATION = 256;
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"'][^>]*");

    private XmlCharset() {}

    /** The text; empty when the charset is not known or the bytes are malformed, which the report says then. */
    static Optional<String> decode(EncodedContent content, ViolationCollector report) {
        ByteBuffer bytes = content.bytes();
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            return TextDecoder.decode(bytes, marked.get(), report);
        }
        return content.type().parameter("charset").isPresent()
                ? TextDecoder.decode(content, report)
                : declared(bytes, report).flatMap(charset -> TextDecoder.decode(bytes, charset, report));
    }

    /** UTF-16 shows in its first two bytes, with a mark or without (XML 1.0, appendix F). */
    private static Optional<Charset> marked(ByteBuffer bytes) {
        if (bytes.remaining() < 2) {
            return Optional.empty();
        }
        return switch (bytes.getChar(bytes.position())) {
            case 0xFEFF, 0x003C -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE, 0x3C00 -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xEFBB -> Optional.of(StandardCharsets.UTF_8);
            default -> Optional.empty();
        };
    }

    private static Optional<Charset> declared(ByteBuffer bytes, ViolationCollector report) {
        ByteBuffer start = bytes.slice(bytes.position(), Math.min(bytes.remaining(), LONGEST_DECLARATION));
        Matcher declaration = ENCODING.matcher(StandardCharsets.ISO_8859_1.decode(start));
        if (!declaration.lookingAt()) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(declaration.group(1)));
        } catch (IllegalArgumentException unknown) {
            report.refuse(
                    "charset", " is in the encoding '" + declaration.group(1) + "', which is not known; use utf-8");
            return Optional.empty();
        }
    }
}

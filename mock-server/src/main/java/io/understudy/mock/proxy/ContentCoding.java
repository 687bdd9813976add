package io.understudy.mock.proxy;

import io.understudy.mock.message.Body;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** Takes off what {@code Content-Encoding} names (RFC 9110, section 8.4.1), for those who want to read a body. */
final class ContentCoding {
    private ContentCoding() {}

    /** What a body is without its codings. */
    sealed interface Decoded {}

    /**
     * What it was before.
     *
     * @param body its bytes
     */
    record Plain(Body body) implements Decoded {}

    /**
     * Nothing.
     *
     * @param sentence why not, to follow on "the body "
     * @param fault whether the sender is to blame
     */
    record Unreadable(String sentence, boolean fault) implements Decoded {}

    /**
     * Takes off all codings, the last first.
     *
     * @param headers the values of all {@code Content-Encoding} headers
     * @param limit the most bytes that may come out: a few can stand for very many
     */
    static Decoded decode(byte[] body, List<String> headers, int limit) {
        List<String> codings = codings(headers);
        byte[] bytes = body;
        for (int index = codings.size() - 1; index >= 0; index--) {
            String coding = codings.get(index);
            if (!coding.matches("gzip|x-gzip|deflate")) {
                return new Unreadable("is packed by " + coding + ", which is not unpacked here", false);
            }
            try (InputStream stream = unpacking(coding, bytes)) {
                bytes = stream.readNBytes(limit + 1);
            } catch (IOException broken) {
                return new Unreadable("is not packed by " + coding + ", as its Content-Encoding says", true);
            }
            if (bytes.length > limit) {
                return new Unreadable("has more than " + limit + " bytes once it is unpacked", false);
            }
        }
        return new Plain(Body.of(bytes));
    }

    private static List<String> codings(List<String> headers) {
        List<String> codings = new ArrayList<>();
        for (String coding : String.join(",", headers).toLowerCase(Locale.ROOT).split(",", -1)) {
            if (!coding.isBlank() && !coding.strip().equals("identity")) {
                codings.add(coding.strip());
            }
        }
        return codings;
    }

    /** What is called deflate is deflate in the format of zlib (RFC 9110, section 8.4.1.2). */
    private static InputStream unpacking(String coding, byte[] bytes) throws IOException {
        InputStream packed = new ByteArrayInputStream(bytes);
        return coding.equals("deflate") ? new InflaterInputStream(packed) : new GZIPInputStream(packed);
    }
}

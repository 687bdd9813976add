package io.understudy.mock.http;

import io.understudy.mock.http.ReceivedBody.Broken;
import io.understudy.mock.http.ReceivedBody.TooLarge;
import io.understudy.mock.http.ReceivedBody.Whole;
import io.understudy.mock.message.Body;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/** Unpacks bodies that were sent packed by gzip (RFC 9110, section 8.4.1.3). */
final class ContentDecoder {
    private ContentDecoder() {}

    /**
     * A body with its contents as they were before.
     *
     * @param headers the headers of its request
     * @param limit the most bytes that it may have: a few can stand for very many
     */
    static ReceivedBody of(Body raw, HttpFields headers, long limit) {
        String encoding = headers.get(HttpHeader.CONTENT_ENCODING);
        if (encoding == null || !encoding.contains("gzip")) {
            return new Whole(raw, raw);
        }
        try (InputStream packed = new GZIPInputStream(new ByteArrayInputStream(raw.bytes()))) {
            byte[] unpacked = packed.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            return unpacked.length > limit ? new TooLarge() : new Whole(raw, Body.unpacked(unpacked, raw));
        } catch (IOException noGzip) {
            return new Broken(
                    new BadMessageException("its body is not packed by gzip, as its Content-Encoding says", noGzip));
        }
    }
}

package io.understudy.mock.proxy.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;

/**
 * The body of an answer. A connection whose answer was read to the end is used again; closed before that, it is cut,
 * rather than read on for the sake of a rest that may never end.
 */
final class ReplyStream extends FilterInputStream {
    private final ClassicHttpResponse response;

    ReplyStream(InputStream content, ClassicHttpResponse response) {
        super(content);
        this.response = response;
    }

    @Override
    public void close() throws IOException {
        response.close();
    }
}

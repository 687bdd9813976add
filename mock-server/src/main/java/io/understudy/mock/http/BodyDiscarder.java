package io.understudy.mock.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/**
 * Reads on, for a while, what is left of a body that has been refused. A connection that is closed while the sender still
 * sends is reset, and then many a client never sees the answer.
 */
final class BodyDiscarder implements Runnable {
    private static final int TIMES = 10;

    private final Request request;
    private final Callback callback;
    private long left;

    private BodyDiscarder(Request request, long left, Callback callback) {
        this.request = request;
        this.left = left;
        this.callback = callback;
    }

    /**
     * Reads on and then ends the exchange.
     *
     * @param limit the size that bodies may have; ten times as much is read
     */
    static void of(Request request, long limit, Callback callback) {
        if (request.getHeaders().contains(HttpHeader.EXPECT)) {
            // The sender waits to be told whether to send, and has been told.
            callback.succeeded();
        } else {
            new BodyDiscarder(request, limit > Long.MAX_VALUE / TIMES ? Long.MAX_VALUE : limit * TIMES, callback).run();
        }
    }

    @Override
    public void run() {
        while (left >= 0) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                break;
            }
            left -= chunk.remaining();
            chunk.release();
            if (chunk.isLast()) {
                break;
            }
        }
        callback.succeeded();
    }
}

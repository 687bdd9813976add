package io.understudy.mock.http;

import io.understudy.mock.http.ReceivedBody.Broken;
import io.understudy.mock.http.ReceivedBody.TooLarge;
import io.understudy.mock.http.ReceivedBody.Whole;
import io.understudy.mock.message.Body;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the body of one request as it arrives, up to a limit. No thread waits for it: where there is nothing to read
 * yet, Jetty calls again.
 */
final class BodyReceiver implements Runnable {
    private final Request request;
    private final long limit;
    private final Consumer<ReceivedBody> then;
    private @Nullable ByteArrayOutputStream received;

    /**
     * A receiver that {@link #run} begins.
     *
     * @param limit the most bytes that are taken in
     * @param then is told once what became of it
     */
    BodyReceiver(Request request, long limit, Consumer<ReceivedBody> then) {
        this.request = request;
        this.limit = limit;
        this.then = then;
    }

    @Override
    public void run() {
        if (request.getLength() > limit) {
            then.accept(new TooLarge());
            return;
        }
        Content.Chunk chunk = request.read();
        while (chunk != null && !Content.Chunk.isFailure(chunk)) {
            boolean fits = add(chunk);
            boolean last = chunk.isLast();
            chunk.release();
            if (!fits || last) {
                then.accept(fits ? whole() : new TooLarge());
                return;
            }
            chunk = request.read();
        }
        if (chunk == null) {
            request.demand(this);
        } else {
            then.accept(new Broken(reason(chunk.getFailure())));
        }
    }

    private boolean add(Content.Chunk chunk) {
        if (!chunk.hasRemaining()) {
            return true;
        }
        if (received == null) {
            received = new ByteArrayOutputStream(chunk.remaining());
        }
        if (received.size() + (long) chunk.remaining() > limit) {
            return false;
        }
        byte[] bytes = new byte[chunk.remaining()];
        chunk.get(bytes, 0, bytes.length);
        received.writeBytes(bytes);
        return true;
    }

    private ReceivedBody whole() {
        return received == null
                ? new Whole(Body.EMPTY, Body.EMPTY)
                : ContentDecoder.of(Body.of(received.toByteArray()), request.getHeaders(), limit);
    }

    private static Throwable reason(Throwable failure) {
        return failure instanceof TimeoutException
                ? new BadMessageException(HttpStatus.REQUEST_TIMEOUT_408, "its body stopped arriving", failure)
                : failure;
    }
}

package io.understudy.mock.http;

import io.understudy.mock.message.Body;
import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** A request whose body has arrived already, for a server that reads it. */
final class BufferedRequest extends Request.Wrapper {
    private final Content.Source body;

    BufferedRequest(Request request, Body body) {
        super(request);
        this.body = Content.Source.from(ByteBuffer.wrap(body.bytes()));
    }

    @Override
    public Content.Chunk read() {
        return body.read();
    }

    @Override
    public void demand(Runnable demandCallback) {
        body.demand(demandCallback);
    }

    @Override
    public boolean consumeAvailable() {
        return true;
    }

    @Override
    public void fail(Throwable failure) {
        body.fail(failure);
    }
}

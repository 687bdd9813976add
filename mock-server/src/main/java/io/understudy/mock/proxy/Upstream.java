package io.understudy.mock.proxy;

import io.understudy.mock.engine.MockRequest;

/** The server behind the proxy. Safe to share between threads. */
public interface Upstream extends AutoCloseable {

    /** Where it is, for people. */
    String address();

    /** Sends a request on, as it is but for the headers that concern one connection only, and waits for the answer's head. */
    UpstreamReply send(MockRequest request);

    /** Lets go of all connections. */
    @Override
    void close();
}

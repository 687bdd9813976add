package io.understudy.client.http;

import java.io.IOException;

/**
 * What carries a call to a server and its answer back. {@link ApacheTransport} does unless a client is given another one:
 * an HTTP client of your own behind a few lines, or a lambda in a test. Many threads use it at once.
 */
@FunctionalInterface
public interface Transport extends AutoCloseable {

    /**
     * Sends a call, once, as it stands: no redirects, no cookies, nothing added but what HTTP itself asks for.
     *
     * @return the whole answer, whatever its status
     * @throws java.io.InterruptedIOException if the time is over, of which {@link java.net.SocketTimeoutException} is one
     * @throws java.net.ConnectException if no connection was made, so that nothing can have reached the server
     * @throws IOException if the connection broke
     */
    HttpAnswer send(HttpCall call) throws IOException;

    /** Lets go of the connections; calls under way may fail. Does nothing unless it is overridden. */
    @Override
    default void close() {}
}

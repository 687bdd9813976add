package io.understudy.mock.http;

import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import java.net.SocketAddress;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.NanoTime;

/**
 * A request that was answered directly, and its answer.
 *
 * @param request the request
 * @param response the answer
 * @param uri where the request was sent to, in full
 * @param protocol the version of HTTP, for instance {@code HTTP/1.1}
 * @param caller where it came from
 * @param arrival when it arrived, in milliseconds since 1970
 * @param processing how long it took to find the answer, in milliseconds
 */
public record DirectExchange(
        MockRequest request,
        MockResponse response,
        HttpURI uri,
        String protocol,
        SocketAddress caller,
        long arrival,
        long processing) {

    /** What has just been found. */
    static DirectExchange of(Request sent, MockRequest request, MockResponse response) {
        ConnectionMetaData connection = sent.getConnectionMetaData();
        return new DirectExchange(
                request,
                response,
                sent.getHttpURI(),
                connection.getProtocol(),
                connection.getRemoteSocketAddress(),
                Request.getTimeStamp(sent),
                NanoTime.millisSince(sent.getBeginNanoTime()));
    }
}

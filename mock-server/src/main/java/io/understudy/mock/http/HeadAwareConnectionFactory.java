package io.understudy.mock.http;

import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.jspecify.annotations.Nullable;

/**
 * Makes connections of HTTP/1 whose answers to {@code HEAD} never have content (RFC 9110, section 9.3.2). Jetty answers a
 * request whose target cannot be parsed as if it were a {@code GET}.
 */
public final class HeadAwareConnectionFactory extends HttpConnectionFactory {
    private static final String HEAD = "HEAD";

    /** A factory of connections with these settings. */
    public HeadAwareConnectionFactory(HttpConfiguration settings) {
        super(settings);
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
        HttpConnection connection = new HeadAwareConnection(getHttpConfiguration(), connector, endPoint);
        connection.setUseInputDirectByteBuffers(isUseInputDirectByteBuffers());
        connection.setUseOutputDirectByteBuffers(isUseOutputDirectByteBuffers());
        return configure(connection, connector, endPoint);
    }

    private static final class HeadAwareConnection extends HttpConnection {
        private @Nullable String unfinished;

        HeadAwareConnection(HttpConfiguration settings, Connector connector, EndPoint endPoint) {
            super(settings, connector, endPoint);
        }

        /** Is called again, for a stand-in of the request, when the target cannot be parsed. */
        @Override
        protected HttpStreamOverHTTP1 newHttpStream(String method, String uri, HttpVersion version) {
            String asked = HEAD.equals(unfinished) ? HEAD : method;
            unfinished = method;
            HttpStreamOverHTTP1 stream = super.newHttpStream(asked, uri, version);
            unfinished = null;
            return stream;
        }
    }
}

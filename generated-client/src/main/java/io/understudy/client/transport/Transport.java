package io.understudy.client.transport;

import java.net.URI;
import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/** The HTTP client under a vendor's client. Many threads may share it; each call is sent once. */
public final class Transport {

    /** How long a call waits unless told otherwise: for the connection, and then for each answer. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

    private static final int CONNECTIONS = 50;

    private Transport() {}

    /** An HTTP client that waits this long for a connection, and this long for an answer. */
    public static CloseableHttpClient open(Duration timeout) {
        Timeout limit = Timeout.of(timeout);
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS) // a client talks to one host
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(limit)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(limit)
                        .setResponseTimeout(limit)
                        .build())
                // Left on, a POST that is answered 503 would be sent a second time.
                .disableAutomaticRetries()
                // Neither vendor redirects, and the credentials are meant for one host only.
                .disableRedirectHandling()
                .build();
    }

    /** The address as the generated clients want it, so that a path can follow: without a slash at its end. */
    public static String baseUrl(URI address) {
        String text = address.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}

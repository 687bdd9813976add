package io.understudy.mock.proxy.http;

import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.message.StreamedBody;
import io.understudy.mock.proxy.EndToEndHeaders;
import io.understudy.mock.proxy.Upstream;
import io.understudy.mock.proxy.UpstreamReply;
import io.understudy.mock.proxy.UpstreamReply.Answered;
import io.understudy.mock.proxy.UpstreamReply.Unanswered;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** A server, over connections that are kept for the next request. */
public final class HttpUpstream implements Upstream {
    private static final int MOST_CONNECTIONS = 200;
    private static final int LONGEST_LINE = 64 << 10;
    private static final int MOST_HEADERS = 1_000;
    private static final Set<String> WITH_A_BODY = Set.of("POST", "PUT", "PATCH");

    private final UpstreamAddress.Usable address;
    private final HttpHost host;
    private final FailureReason reasons;
    private final CloseableHttpClient client;

    /**
     * A server that is connected to when the first request comes.
     *
     * @param patience how long to wait for it
     */
    public HttpUpstream(UpstreamAddress.Usable address, UpstreamTimeouts patience) {
        this.address = address;
        this.host = new HttpHost(address.scheme(), address.host(), address.port());
        this.reasons = new FailureReason(address.toString(), patience);
        this.client = client(patience);
    }

    private static CloseableHttpClient client(UpstreamTimeouts patience) {
        ConnectionConfig connections = ConnectionConfig.custom()
                .setConnectTimeout(timeout(patience.toConnect()))
                .setSocketTimeout(timeout(patience.betweenBytes()))
                // The other side may have closed it meanwhile, and no request is sent twice.
                .setValidateAfterInactivity(TimeValue.ofMilliseconds(100))
                .build();
        Http1Config framing = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        // One octet is one character, so that those beyond ASCII come out as they went in.
        CharCodingConfig octets = CharCodingConfig.custom()
                .setCharset(StandardCharsets.ISO_8859_1)
                .build();
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(framing)
                                .charCodingConfig(octets)
                                .build())
                        .setDefaultConnectionConfig(connections)
                        .setMaxConnTotal(MOST_CONNECTIONS)
                        .setMaxConnPerRoute(MOST_CONNECTIONS)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(timeout(patience.toConnect()))
                        .setResponseTimeout(timeout(patience.betweenBytes()))
                        .setProtocolUpgradeEnabled(false)
                        .setAuthenticationEnabled(false)
                        .build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAuthCaching()
                .disableConnectionState()
                .disableDefaultUserAgent()
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.toMillis());
    }

    @Override
    public String address() {
        return address.toString();
    }

    @Override
    public UpstreamReply send(MockRequest request) {
        try {
            return answered(client.executeOpen(host, translated(request), HttpClientContext.create()));
        } catch (IOException failure) {
            return new Unanswered(reasons.of(failure));
        }
    }

    private ClassicHttpRequest translated(MockRequest request) {
        String query = request.query().isEmpty() ? "" : "?" + request.query();
        ClassicHttpRequest translated =
                new BasicClassicHttpRequest(request.method(), host, address.basePath() + request.path() + query);
        for (HeaderField header : EndToEndHeaders.of(request.headers())) {
            if (!header.isNamed("Host")) {
                translated.addHeader(header.name(), header.value());
            }
        }
        // A gateway names itself, so that a circle of them can be seen (RFC 9110, section 7.6.3).
        translated.addHeader("Via", "1.1 understudy");
        byte[] body = request.body().asSent().bytes();
        if (body.length > 0 || WITH_A_BODY.contains(request.method())) {
            translated.setEntity(new ByteArrayEntity(body, null));
        }
        return translated;
    }

    private static Answered answered(ClassicHttpResponse response) throws IOException {
        List<HeaderField> headers = Arrays.stream(response.getHeaders())
                .map(header -> new HeaderField(header.getName(), header.getValue() == null ? "" : header.getValue()))
                .toList();
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new Answered(
                    response.getCode(),
                    headers,
                    new StreamedBody(new ReplyStream(InputStream.nullInputStream(), response), OptionalLong.of(0)));
        }
        long length = entity.getContentLength();
        return new Answered(
                response.getCode(),
                headers,
                new StreamedBody(
                        new ReplyStream(entity.getContent(), response),
                        length < 0 ? OptionalLong.empty() : OptionalLong.of(length)));
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }
}

package io.understudy.client.http;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/** Apache HttpClient, with a limit to the time that a whole call takes, and to the size of an answer. */
public final class ApacheTransport implements Transport {

    private static final int CONNECTIONS = 50;
    private static final int LARGEST = 64 << 20; // bytes of an answer

    private final CloseableHttpClient http;
    private final Duration timeout;
    private final ScheduledThreadPoolExecutor watch;

    private ApacheTransport(CloseableHttpClient http, Duration timeout) {
        this.http = http;
        this.timeout = timeout;
        watch = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "understudy-client-timeouts");
            thread.setDaemon(true);
            return thread;
        });
        watch.setRemoveOnCancelPolicy(true);
        // A deadline that is the next to come wakes the thread; with something always due before, none is when it is
        // set.
        long half = Math.max(1, timeout.toNanos() / 2);
        Future<?> unused = watch.scheduleAtFixedRate(() -> {}, half, half, TimeUnit.NANOSECONDS);
    }

    /** A transport that gives every call this long, from the first try to connect to the last byte of the answer. */
    public static ApacheTransport open(Duration timeout) {
        Timeout limit = Timeout.of(timeout);
        return new ApacheTransport(
                HttpClients.custom()
                        .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                                .setMaxConnTotal(CONNECTIONS)
                                .setMaxConnPerRoute(CONNECTIONS) // a client talks to one host
                                .setDefaultConnectionConfig(ConnectionConfig.custom()
                                        .setConnectTimeout(limit)
                                        .setSocketTimeout(limit)
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
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .build(),
                timeout);
    }

    @Override
    public HttpAnswer send(HttpCall call) throws IOException {
        HttpUriRequestBase request = request(call);
        // A server that sends a byte now and then keeps every timeout of the socket from striking.
        Future<?> alarm = watch.schedule(request::cancel, timeout.toNanos(), TimeUnit.NANOSECONDS);
        try {
            return http.execute(request, ApacheTransport::answer);
        } catch (IOException e) {
            if (request.isCancelled()) {
                SocketTimeoutException late = new SocketTimeoutException("The time for the call is over");
                late.initCause(e);
                throw late;
            }
            throw e;
        } finally {
            alarm.cancel(false);
        }
    }

    @Override
    public void close() {
        http.close(CloseMode.IMMEDIATE);
        // Calls under way end by the closing; nobody is left to be timed.
        watch.shutdownNow();
    }

    private static HttpUriRequestBase request(HttpCall call) throws IOException {
        HttpUriRequestBase request = new HttpUriRequestBase(call.method(), call.uri());
        Content content = call.content();
        if (content != null) {
            request.setEntity(
                    new InputStreamEntity(content.open(), content.length().orElse(-1), null));
        }
        call.headers().forEach(request::setHeader);
        return request;
    }

    private static HttpAnswer answer(ClassicHttpResponse response) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName(), absent -> new ArrayList<>(1))
                    .add(header.getValue() == null ? "" : header.getValue());
        }
        HttpEntity entity = response.getEntity();
        byte[] body = entity == null ? new byte[0] : entity.getContent().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new IOException("The answer is larger than " + LARGEST + " bytes");
        }
        return new HttpAnswer(response.getCode(), headers, body);
    }
}

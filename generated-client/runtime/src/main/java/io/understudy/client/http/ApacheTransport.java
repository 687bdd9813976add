package io.understudy.client.http;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
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
    private static final Duration INTERRUPTS = Duration.ofMillis(50); // how soon one is seen

    private final CloseableHttpClient http;
    private final Duration timeout;
    private final ScheduledThreadPoolExecutor watch;
    private final Map<HttpUriRequestBase, Thread> underWay = new ConcurrentHashMap<>();

    private ApacheTransport(CloseableHttpClient http, Duration timeout) {
        this.http = http;
        this.timeout = timeout;
        watch = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "understudy-client-timeouts");
            thread.setDaemon(true);
            return thread;
        });
        watch.setRemoveOnCancelPolicy(true);
        // An interrupt does not end a read from a socket. Besides, a deadline that is the next to come wakes the
        // thread;
        // with something always due before, none is when it is set.
        long often = Math.max(1, Math.min(INTERRUPTS.toNanos(), timeout.toNanos() / 2));
        Future<?> unused = watch.scheduleAtFixedRate(this::endInterrupted, often, often, TimeUnit.NANOSECONDS);
    }

    private void endInterrupted() {
        underWay.forEach((request, thread) -> {
            if (thread.isInterrupted()) {
                request.cancel();
            }
        });
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
        Future<?> alarm = deadline(request);
        underWay.put(request, Thread.currentThread());
        try {
            return http.execute(request, ApacheTransport::answer);
        } catch (IOException e) {
            throw request.isCancelled() ? caused(ended(), e) : e;
        } catch (IllegalStateException e) {
            throw caused(new ClientClosedException("The client was closed"), e);
        } finally {
            underWay.remove(request);
            alarm.cancel(false);
        }
    }

    /** A server that sends a byte now and then keeps every timeout of the socket from striking. */
    private Future<?> deadline(HttpUriRequestBase request) throws IOException {
        try {
            return watch.schedule(request::cancel, timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            throw caused(new ClientClosedException("The client is closed"), e);
        }
    }

    private static IOException ended() {
        return Thread.currentThread().isInterrupted()
                ? new CallCancelledException("The thread was interrupted")
                : new SocketTimeoutException("The time for the call is over");
    }

    private static IOException caused(IOException failure, Exception cause) {
        failure.initCause(cause);
        return failure;
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
            throw new AnswerTooLargeException("it is larger than " + LARGEST + " bytes");
        }
        return new HttpAnswer(response.getCode(), headers, body);
    }
}

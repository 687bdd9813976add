package io.understudy.verify.send;

import io.understudy.codec.body.LimitedBodySubscriber;
import io.understudy.verify.message.Field;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import io.understudy.verify.message.Reply;
import io.understudy.verify.message.Reply.Answered;
import io.understudy.verify.message.Reply.Breakage;
import io.understudy.verify.message.Reply.Broken;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sends requests by HTTP/1.1 with the platform's own client. Redirects are answers like others. */
public final class HttpSender implements Sender {
    /** What the client writes itself, or does not let through. */
    private static final Set<String> RESERVED =
            Set.of("connection", "content-length", "date", "expect", "from", "host", "origin", "upgrade", "via");

    private static final int LARGEST = 32 * 1024 * 1024;

    private final URI target;
    private final Duration timeout;
    private final HttpClient client;

    /**
     * A sender.
     *
     * @param target the server; only scheme, host and port count
     * @param timeout how long a request may take from its beginning to the last byte of its answer
     */
    public HttpSender(URI target, Duration timeout) {
        this.target = target;
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    @Override
    public Sent send(HttpCall call) throws InterruptedException {
        AtomicBoolean headArrived = new AtomicBoolean();
        HttpRequest request = request(call);
        long start = System.nanoTime();
        CompletableFuture<HttpResponse<byte[]>> future = client.sendAsync(request, info -> {
            headArrived.set(true);
            return new LimitedBodySubscriber(LARGEST);
        });
        Reply reply;
        try {
            reply = answered(future.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            reply = new Broken(Breakage.TIMEOUT, late(headArrived.get()));
        } catch (ExecutionException failure) {
            reply = broken(failure.getCause() == null ? failure : failure.getCause(), headArrived.get());
        } finally {
            future.cancel(true);
        }
        return new Sent(reply, Duration.ofNanos(System.nanoTime() - start));
    }

    private HttpRequest request(HttpCall call) {
        String path = call.target().replace("{", "%7B").replace("}", "%7D");
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(target.getScheme() + "://" + target.getRawAuthority() + path));
        if (!call.body().isEmpty()) {
            builder.method(call.method(), BodyPublishers.ofByteArray(call.body().bytes()));
        } else if (call.method().equals("GET")) {
            // Named as a method like any other, it would be sent with a length of 0.
            builder.GET();
        } else {
            builder.method(call.method(), BodyPublishers.noBody());
        }
        if (call.header("User-Agent").isEmpty()) {
            builder.header("User-Agent", "understudy-verify");
        }
        for (Field field : call.headers()) {
            if (!RESERVED.contains(field.name().toLowerCase(Locale.ROOT))) {
                builder.header(field.name(), field.value());
            }
        }
        return builder.build();
    }

    private static Answered answered(HttpResponse<byte[]> response) {
        List<Field> headers = new ArrayList<>();
        response.headers()
                .map()
                .forEach((name, values) -> values.forEach(value -> headers.add(new Field(name, value))));
        return new Answered(response.statusCode(), List.copyOf(headers), Payload.of(response.body()));
    }

    private String late(boolean headArrived) {
        return (headArrived ? "The answer was not complete after " : "No answer came within ") + timeout.toMillis()
                + " ms.";
    }

    private Broken broken(Throwable failure, boolean headArrived) {
        String reason = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        if (headArrived) {
            return new Broken(
                    Breakage.CUT_SHORT, "The connection was closed in the middle of the body: " + reason + ".");
        }
        if (failure instanceof HttpTimeoutException) {
            return new Broken(Breakage.TIMEOUT, late(false));
        }
        if (failure instanceof ConnectException || failure instanceof UnresolvedAddressException) {
            return new Broken(Breakage.UNREACHABLE, "Nobody accepts connections at " + target.getRawAuthority() + ".");
        }
        boolean nonsense = failure instanceof ProtocolException
                || failure instanceof NumberFormatException
                || reason.startsWith("Invalid")
                || reason.startsWith("unexpected content length");
        return nonsense
                ? new Broken(Breakage.MALFORMED, "What came is no answer in HTTP: " + reason + ".")
                : new Broken(Breakage.RESET, "The connection was closed before an answer came: " + reason + ".");
    }
}

package io.understudy.mock.callback.http;

import io.understudy.codec.body.LimitedBodySubscriber;
import io.understudy.document.Lazy;
import io.understudy.mock.callback.CallbackSender;
import io.understudy.mock.callback.Delivery;
import io.understudy.mock.callback.Delivery.Answered;
import io.understudy.mock.callback.Delivery.NotSent;
import io.understudy.mock.callback.Delivery.Unanswered;
import io.understudy.mock.callback.OutgoingRequest;
import io.understudy.mock.callback.http.Destination.Allowed;
import io.understudy.mock.callback.http.Destination.Denied;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.validation.Message;
import io.understudy.validation.Violation;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends by HTTP/1.1, straight to where it is meant to go: redirections are not followed and no proxy is asked, because
 * both could lead elsewhere. Safe to share between threads.
 */
public final class HttpCallbackSender implements CallbackSender {
    /** Says of a request that a mock sent it by itself, so that no admin API takes it for a call of a person's. */
    public static final String MARK = "Understudy-Callback";

    /** Headers that belong to the connection, which the client does not let anybody set. */
    private static final int LONGEST = 1 << 20; // bytes of an answer

    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

    private final Destinations destinations;
    private final Duration patience;
    private final Lazy<HttpClient> client;

    /**
     * A sender.
     *
     * @param allowed where it may send to besides the loopback addresses of this machine
     * @param own where it may never send to
     * @param patience how long it waits for the whole of an answer
     */
    public HttpCallbackSender(List<AllowedHost> allowed, OwnListeners own, Duration patience) {
        this.destinations = new Destinations(List.copyOf(allowed), own, InetAddress::getAllByName);
        this.patience = patience;
        this.client = new Lazy<>(() -> HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(patience)
                .build());
    }

    @Override
    public Delivery send(OutgoingRequest request) {
        Destination destination = destinations.judge(request.url());
        if (destination instanceof Denied denied) {
            return new NotSent(request.name(), denied.sentence());
        }
        try {
            return exchange(request, written(request, ((Allowed) destination).address()));
        } catch (IllegalArgumentException unwritable) {
            return new NotSent(request.name(), "It cannot be written as HTTP: " + unwritable.getMessage() + ".");
        }
    }

    private static HttpRequest written(OutgoingRequest request, URI address) {
        HttpRequest.Builder written = HttpRequest.newBuilder(address)
                .method(
                        request.method(),
                        BodyPublishers.ofByteArray(request.body().bytes()));
        for (HeaderField header : request.headers()) {
            if (!OF_THE_CONNECTION.contains(header.name().toLowerCase(Locale.ROOT))) {
                written.header(header.name(), header.value());
            }
        }
        return written.header(MARK, request.name().isEmpty() ? "unnamed" : printable(request.name()))
                .build();
    }

    /** Names of callbacks are free text; a header has visible ASCII. */
    private static String printable(String name) {
        return name.replaceAll("[^\\x21-\\x7e]", "_");
    }

    private Delivery exchange(OutgoingRequest request, HttpRequest written) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.value().sendAsync(written, head -> new LimitedBodySubscriber(LONGEST));
        String receiver = written.uri().getRawAuthority();
        try {
            return judged(request, answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            answer.cancel(true);
            return new Unanswered(request, receiver + " did not answer within " + patience.toMillis() + " ms.");
        } catch (ExecutionException failure) {
            return new Unanswered(request, sentence(receiver, Objects.requireNonNullElse(failure.getCause(), failure)));
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Unanswered(request, "The mock was stopped before " + receiver + " answered.");
        }
    }

    private static String sentence(String receiver, Throwable failure) {
        if (failure instanceof ConnectException) {
            return "Nobody listens at " + receiver + ".";
        }
        return failure instanceof LimitedBodySubscriber.TooLongException
                ? "The answer of " + receiver + " is longer than " + LONGEST + " bytes."
                : "The connection to " + receiver + " failed: " + failure.getMessage() + ".";
    }

    private static Delivery judged(OutgoingRequest request, HttpResponse<byte[]> answer) {
        Message message = new Message() {
            @Override
            public List<String> header(String name) {
                return answer.headers().allValues(name);
            }

            @Override
            public byte[] body() {
                return answer.body();
            }
        };
        List<Violation> violations = request.method().equals("HEAD")
                ? request.answers().checkHead(answer.statusCode(), message)
                : request.answers().check(answer.statusCode(), message);
        List<HeaderField> headers = answer.headers().map().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> new HeaderField(header.getKey(), value)))
                .toList();
        return new Answered(request, answer.statusCode(), headers, Body.of(answer.body()), violations);
    }
}

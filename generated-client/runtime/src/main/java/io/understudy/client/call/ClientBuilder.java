package io.understudy.client.call;

import io.understudy.client.answer.Failure;
import io.understudy.client.answer.VendorException;
import io.understudy.client.http.ApacheTransport;
import io.understudy.client.http.Exchange;
import io.understudy.client.http.Interceptor;
import io.understudy.client.http.Retries;
import io.understudy.client.http.Transport;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen for the client of any vendor.
 *
 * @param <B> the vendor's own builder
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {

    /** How long a call may take unless told otherwise. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

    private final List<Interceptor> interceptors = new ArrayList<>();
    private String baseUrl;
    private Duration timeout = DEFAULT_TIMEOUT;
    private Retries retries = Retries.DEFAULT;
    private Clock clock = Clock.systemUTC();
    private @Nullable Transport transport;
    private @Nullable Executor executor;

    /** A builder of clients that call this address, without a slash at its end. */
    protected ClientBuilder(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /**
     * Where the calls go instead of to the vendor, to a mock, say: what stands before {@code /api} in their addresses.
     *
     * @throws IllegalArgumentException if it is not an absolute address of http or https, or has a query
     */
    public final B baseUrl(URI baseUrl) {
        String text = baseUrl.toString();
        if (!text.matches("(?i)https?://[^?#]+")) {
            throw new IllegalArgumentException("\"" + text + "\" is not an address such as http://127.0.0.1:4010");
        }
        this.baseUrl = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        return self();
    }

    /**
     * How long each attempt may take, from the try to connect to the last byte of the answer. A transport of the caller's
     * keeps its own time.
     */
    public final B timeout(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("A call cannot take " + timeout);
        }
        this.timeout = timeout;
        return self();
    }

    /** How often a call is repeated. */
    public final B retries(Retries retries) {
        this.retries = retries;
        return self();
    }

    /** A hook around every attempt; the first that is added is the outermost. */
    public final B interceptor(Interceptor interceptor) {
        interceptors.add(interceptor);
        return self();
    }

    /** What carries the calls, instead of Apache HttpClient. It is closed with the client. */
    public final B transport(Transport transport) {
        this.transport = transport;
        return self();
    }

    /** Where the calls that answer a {@link java.util.concurrent.CompletableFuture} run. It is not closed. */
    public final B executor(Executor executor) {
        this.executor = executor;
        return self();
    }

    /** What tells when a token expires and a {@code Retry-After} is over, instead of the clock of this machine. */
    public final B clock(Clock clock) {
        this.clock = clock;
        return self();
    }

    /** The address that calls begin with, without a slash at its end. */
    protected final String baseUrl() {
        return baseUrl;
    }

    /** What tells the time. */
    protected final Clock clock() {
        return clock;
    }

    /** The way of the calls; the name is that of the logger. */
    protected final Exchange exchange(String name) {
        Transport carrier = transport == null ? ApacheTransport.open(timeout) : transport;
        return new Exchange(name, carrier, interceptors, retries, clock);
    }

    /** What runs calls on other threads; the function makes the vendor's exception. */
    protected final AsyncCalls async(Function<Failure, ? extends VendorException> exceptions) {
        return AsyncCalls.on(executor, exceptions);
    }

    /** This builder. */
    protected abstract B self();
}

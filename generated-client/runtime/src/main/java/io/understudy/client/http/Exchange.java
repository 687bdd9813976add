package io.understudy.client.http;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way of a call to its answer: credentials, attempts, the log, interceptors, the transport. Logged are method, path,
 * status and time at level debug; never a query, a header or a body.
 */
public final class Exchange implements AutoCloseable {

    private final Logger log;
    private final Transport transport;
    private final Transport attempt;
    private final Repetition repetition;
    private volatile boolean closed;

    /**
     * A way for the calls of one client.
     *
     * @param name of the logger, and of the retries
     * @param interceptors from the outermost to the innermost
     */
    public Exchange(String name, Transport transport, List<Interceptor> interceptors, Retries retries, Clock clock) {
        this.transport = transport;
        log = LoggerFactory.getLogger(name);
        repetition = new Repetition(name, retries, clock);
        Transport chain = transport;
        for (int i = interceptors.size() - 1; i >= 0; i--) {
            chain = around(interceptors.get(i), chain);
        }
        attempt = logging(chain);
    }

    /** Sends a call, and sends it once more if it was refused with 401 and there are other credentials. */
    public Answered send(HttpCall call, Authentication authentication) throws IOException {
        if (closed) {
            throw new ClientClosedException("The client is closed");
        }
        Answered answered = attempts(authentication.authenticate(call));
        boolean again = answered.answer().status() == 401 && call.repeatable() && authentication.renew(answered.call());
        return again ? attempts(authentication.authenticate(call)) : answered;
    }

    @Override
    public void close() {
        closed = true;
        transport.close();
    }

    private Answered attempts(HttpCall call) throws IOException {
        return new Answered(call, repetition.send(call, attempt));
    }

    private static Transport around(Interceptor interceptor, Transport next) {
        return call -> interceptor.intercept(call, next);
    }

    private Transport logging(Transport next) {
        return call -> {
            long start = System.nanoTime();
            try {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CallCancelledException("the thread was interrupted");
                }
                HttpAnswer answer = next.send(call);
                if (log.isDebugEnabled()) {
                    log.debug("{} was answered {} after {} ms", call, answer, millisSince(start));
                }
                return answer;
            } catch (IOException e) {
                if (log.isDebugEnabled()) {
                    log.debug("{} failed after {} ms: {}", call, millisSince(start), e.toString());
                }
                throw e;
            }
        };
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}

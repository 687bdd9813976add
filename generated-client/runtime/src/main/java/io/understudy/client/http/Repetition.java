package io.understudy.client.http;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/** Sends a call as often as {@link Retries} says, and leaves the counting and waiting to Resilience4j. */
final class Repetition {

    private static final Set<Integer> THROTTLED = Set.of(429);
    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

    private final Clock clock;
    private final Retries retries;
    private final IntervalFunction backoff;
    private final Retry idempotent;
    private final Retry deletion;
    private final Retry other;

    Repetition(String name, Retries retries, Clock clock) {
        this.clock = clock;
        this.retries = retries;
        backoff = IntervalFunction.ofExponentialRandomBackoff(retries.first(), 2, 0.5, retries.longest());
        idempotent = retry(name, Repetition::connectionBroke, BUSY);
        deletion = retry(name, ConnectException.class::isInstance, BUSY);
        other = retry(name, ConnectException.class::isInstance, THROTTLED);
    }

    /** The last answer, whatever it is. */
    HttpAnswer send(HttpCall call, Transport next) throws IOException {
        boolean delete = call.method().equals("DELETE");
        Retry retry = call.idempotent() ? idempotent : delete ? deletion : other;
        if (retries.attempts() == 1 || !call.repeatable()) {
            return next.send(call);
        }
        try {
            return retry.executeCallable(() -> next.send(call));
        } catch (CancellationException e) {
            CallCancelledException cancelled = new CallCancelledException("interrupted before another attempt");
            cancelled.initCause(e);
            throw cancelled;
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e); // a transport throws no other
        }
    }

    private Retry retry(String name, Predicate<Throwable> failure, Set<Integer> statuses) {
        return Retry.of(
                name,
                RetryConfig.<HttpAnswer>custom()
                        .maxAttempts(retries.attempts())
                        .retryOnException(failure)
                        .retryOnResult(answer -> statuses.contains(answer.status()) && isWorthWaitingFor(answer))
                        .intervalBiFunction(this::pause)
                        .build());
    }

    private boolean isWorthWaitingFor(HttpAnswer answer) {
        return RetryAfter.of(answer, clock).orElse(Duration.ZERO).compareTo(retries.longest()) <= 0;
    }

    private Long pause(int attempt, Either<Throwable, HttpAnswer> outcome) {
        long usual = backoff.apply(attempt);
        return outcome.isLeft()
                ? usual
                : Math.max(
                        usual,
                        RetryAfter.of(outcome.get(), clock)
                                .map(Duration::toMillis)
                                .orElse(0L));
    }

    private static boolean connectionBroke(Throwable failure) {
        return failure instanceof IOException
                && !(failure instanceof InterruptedIOException)
                && !(failure instanceof SSLException)
                && !(failure instanceof ZipException)
                && !(failure instanceof AnswerTooLargeException)
                && !(failure instanceof CallCancelledException)
                && !(failure instanceof ClientClosedException);
    }
}

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
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;

/** Sends a call as often as {@link Retries} says, and leaves the counting and waiting to Resilience4j. */
final class Repetition {

    private final Clock clock;
    private final Retries retries;
    private final IntervalFunction backoff;
    private final Retry ifConnectionBreaks;
    private final Retry ifConnectionIsNotMade;

    Repetition(String name, Retries retries, Clock clock) {
        this.clock = clock;
        this.retries = retries;
        backoff = IntervalFunction.ofExponentialRandomBackoff(retries.first(), 2, 0.5, retries.longest());
        ifConnectionBreaks = retry(name, Repetition::connectionBroke);
        ifConnectionIsNotMade = retry(name, ConnectException.class::isInstance);
    }

    /** The last answer, whatever it is. */
    HttpAnswer send(HttpCall call, Transport next) throws IOException {
        Retry retry = switch (call.method()) {
            case "GET", "PUT" -> ifConnectionBreaks;
            case "DELETE" -> ifConnectionIsNotMade;
            default -> null;
        };
        if (retry == null || retries.attempts() == 1 || !call.repeatable()) {
            return next.send(call);
        }
        try {
            return retry.executeCallable(() -> next.send(call));
        } catch (CancellationException e) {
            throw new IOException("interrupted before another attempt", e);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e); // a transport throws no other
        }
    }

    private Retry retry(String name, Predicate<Throwable> failure) {
        return Retry.of(
                name,
                RetryConfig.<HttpAnswer>custom()
                        .maxAttempts(retries.attempts())
                        .retryOnException(failure)
                        .retryOnResult(this::asksForAnother)
                        .intervalBiFunction(this::pause)
                        .build());
    }

    private boolean asksForAnother(HttpAnswer answer) {
        Optional<Duration> wish = RetryAfter.of(answer, clock);
        boolean again = answer.status() == 503 || (answer.status() == 429 && wish.isPresent());
        return again && wish.orElse(Duration.ZERO).compareTo(retries.longest()) <= 0;
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
                && !(failure instanceof SSLException);
    }
}

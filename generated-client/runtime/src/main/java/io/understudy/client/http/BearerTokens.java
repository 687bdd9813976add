package io.understudy.client.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Bearer tokens (RFC 6750) for all threads of a client: fetched when the first call needs one, again shortly before it expires, and
 * after a 401. However many threads wait for a token, one call fetches it, and if that fails it fails for all of them.
 */
public final class BearerTokens implements Authentication {

    private static final Duration EARLY = Duration.ofMinutes(1);

    private final Supplier<BearerToken> source;
    private final Clock clock;
    private final AtomicReference<@Nullable CompletableFuture<Held>> underWay = new AtomicReference<>();
    private volatile @Nullable Held held;

    /**
     * Tokens from this source.
     *
     * @param source asks for a new token; what it throws, every call fails with that needs the token
     * @param clock tells when a token expires
     */
    public BearerTokens(Supplier<BearerToken> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    @Override
    public HttpCall authenticate(HttpCall call) {
        return call.authorized(current().authorization());
    }

    /** Forgets the token that was refused, unless another thread has done so. */
    @Override
    public synchronized boolean renew(HttpCall refused) {
        Held now = held;
        if (now != null && refused.header("Authorization").equals(Optional.of(now.authorization()))) {
            held = null;
        }
        return true;
    }

    private Held current() {
        Held good = good();
        if (good != null) {
            return good;
        }
        CompletableFuture<Held> mine = new CompletableFuture<>();
        CompletableFuture<Held> theirs = underWay.compareAndExchange(null, mine);
        return theirs == null ? fetched(mine) : awaited(theirs);
    }

    private Held fetched(CompletableFuture<Held> mine) {
        try {
            Held good = good(); // fetched by another thread, since this one looked
            Held fetched = good == null ? fetch() : good;
            held = fetched;
            mine.complete(fetched);
            return fetched;
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            underWay.set(null);
        }
    }

    private static Held awaited(CompletableFuture<Held> theirs) {
        try {
            return theirs.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            throw e;
        }
    }

    private Held fetch() {
        Instant asked = clock.instant();
        BearerToken token = source.get();
        return new Held(
                "Bearer " + token.value(),
                token.lifetime()
                        .map(lifetime -> asked.plus(lifetime).minus(early(lifetime)))
                        .orElse(Instant.MAX));
    }

    private @Nullable Held good() {
        Held now = held;
        return now != null && clock.instant().isBefore(now.until()) ? now : null;
    }

    /** A minute, or a tenth of what lives so short that a minute is much. */
    private static Duration early(Duration lifetime) {
        Duration tenth = lifetime.dividedBy(10);
        return tenth.compareTo(EARLY) < 0 ? tenth : EARLY;
    }

    private record Held(String authorization, Instant until) {}
}

package io.understudy.mock.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The states of the sessions of one contract. A session begins with its first request, and ends when nobody has used it
 * for a while or there are too many; the default session never ends. Safe to share between threads.
 */
public final class Sessions {
    /** For how long a session lasts that nobody uses. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** The most sessions at a time; one more ends the one that was used longest ago. */
    public static final int MOST = 1_000;

    /** What everybody uses who names no session. */
    public static final String DEFAULT = "";

    private final Function<String, SessionState> opening;
    private final Consumer<String> ended;
    private final Clock clock;
    private final Map<String, Held> held = new HashMap<>();
    private volatile @Nullable SessionState shared;

    /**
     * Sessions of which none has begun.
     *
     * @param opening opens the state of a session
     * @param ended is told of every session that ends
     */
    public Sessions(Function<String, SessionState> opening, Consumer<String> ended, Clock clock) {
        this.opening = opening;
        this.ended = ended;
        this.clock = clock;
    }

    /** The state of the session with this name. */
    public SessionState of(String name) {
        SessionState everybodys = shared;
        if (everybodys != null && name.equals(DEFAULT)) {
            return everybodys;
        }
        SessionState state = begun(name);
        if (name.equals(DEFAULT)) {
            shared = state;
        }
        return state;
    }

    private SessionState begun(String name) {
        synchronized (held) {
            Instant now = clock.instant();
            Held known = held.get(name);
            if (known == null || known.isOver(name, now)) {
                endSome(now);
                known = new Held(opening.apply(name));
                held.put(name, known);
            }
            known.lastUsed = now;
            return known.state;
        }
    }

    private void endSome(Instant now) {
        held.entrySet().removeIf(entry -> {
            boolean over = entry.getValue().isOver(entry.getKey(), now);
            if (over) {
                ended.accept(entry.getKey());
            }
            return over;
        });
        if (held.size() >= MOST) {
            held.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(DEFAULT))
                    .min(Comparator.comparing(entry -> entry.getValue().lastUsed))
                    .map(Map.Entry::getKey)
                    .ifPresent(oldest -> {
                        held.remove(oldest);
                        ended.accept(oldest);
                    });
        }
    }

    private static final class Held {
        private final SessionState state;
        private Instant lastUsed = Instant.MIN;

        Held(SessionState state) {
            this.state = state;
        }

        boolean isOver(String name, Instant now) {
            return !name.equals(DEFAULT) && lastUsed.plus(IDLE).isBefore(now);
        }
    }
}

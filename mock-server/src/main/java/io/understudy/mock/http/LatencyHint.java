package io.understudy.mock.http;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Remembers whether an operation was quick when it was last called. Most expressions take less time than it does to have
 * another thread evaluate them, but only experience tells which do. One that is quick may still wait for one that is not, to
 * read what that writes; then it counts as slow as well. Safe to share between threads.
 */
final class LatencyHint {
    /** More than anybody should wait for somebody else's answer, in nanoseconds. */
    static final long LONG = TimeUnit.MILLISECONDS.toNanos(20);

    private final LongSupplier clock;
    private volatile boolean quick;

    /**
     * @param clock tells the time in nanoseconds since some moment, as {@link System#nanoTime} does
     */
    LatencyHint(LongSupplier clock) {
        this.clock = clock;
    }

    /** Whether the operation was quick when it was last called; before that, nobody knows. */
    boolean isQuick() {
        return quick;
    }

    /** Has the operation work, and remembers how that went. */
    <T> T timed(Supplier<T> work) {
        long began = clock.getAsLong();
        try {
            return work.get();
        } finally {
            quick = clock.getAsLong() - began <= LONG;
        }
    }
}

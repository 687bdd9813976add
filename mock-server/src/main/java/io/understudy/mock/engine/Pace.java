package io.understudy.mock.engine;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Remembers which operations were quick when they were last called, among those whose contracts compute. Most expressions
 * take less time than it does to have another thread evaluate them, but only experience tells which do. One that is quick
 * may still wait for one that is not, to read what that writes; then it counts as slow as well. Safe to share between
 * threads.
 */
final class Pace {
    /** More than anybody should wait for somebody else's answer, in nanoseconds. */
    static final long LONG = TimeUnit.MILLISECONDS.toNanos(20);

    private final LongSupplier clock;
    private final Set<ServedOperation> quick = ConcurrentHashMap.newKeySet();

    /**
     * @param clock tells the time in nanoseconds since some moment, as {@link System#nanoTime} does
     */
    Pace(LongSupplier clock) {
        this.clock = clock;
    }

    /** Whether an operation was quick when it was last called. */
    boolean isQuick(ServedOperation operation) {
        return quick.contains(operation);
    }

    /** What time it is now, for {@link #tookSince}. */
    long now() {
        return clock.getAsLong();
    }

    /** Takes down that an operation has answered. */
    void tookSince(long began, ServedOperation operation) {
        if (clock.getAsLong() - began > LONG) {
            quick.remove(operation);
        } else if (!quick.contains(operation)) {
            quick.add(operation);
        }
    }
}

package io.understudy.mock.http;

import io.understudy.contract.Operation;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** The latency hints of operations. Safe to share between threads. */
final class LatencyHints {
    /** Replaced when an operation is called for the first time, so that nobody waits for a lock to read it. */
    private volatile IdentityHashMap<Operation, LatencyHint> hints = new IdentityHashMap<>();

    LatencyHint of(Operation operation) {
        @Nullable LatencyHint known = hints.get(operation);
        return known == null ? add(operation) : known;
    }

    private synchronized LatencyHint add(Operation operation) {
        IdentityHashMap<Operation, LatencyHint> more = new IdentityHashMap<>(hints);
        LatencyHint hint = more.computeIfAbsent(operation, unknown -> new LatencyHint(System::nanoTime));
        hints = more;
        return hint;
    }
}

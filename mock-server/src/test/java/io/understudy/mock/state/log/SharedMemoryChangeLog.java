package io.understudy.mock.state.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps everything in memory for several who change it, as if they were processes. */
public final class SharedMemoryChangeLog implements ChangeLog {
    private final Map<StateId, List<ChangeBatch>> batches = new ConcurrentHashMap<>();

    @Override
    public Outcome append(StateId state, long expectedVersion, List<Change> changes) {
        List<ChangeBatch> known = batches.computeIfAbsent(state, id -> new ArrayList<>());
        synchronized (known) {
            if (known.size() != expectedVersion) {
                return Outcome.CONFLICT;
            }
            known.add(new ChangeBatch(expectedVersion + 1, changes));
            return Outcome.APPENDED;
        }
    }

    @Override
    public List<ChangeBatch> since(StateId state, long version) {
        List<ChangeBatch> known = batches.getOrDefault(state, List.of());
        synchronized (known) {
            return List.copyOf(known.subList((int) version, known.size()));
        }
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void forget(StateId state) {
        // Others may still use it.
    }

    @Override
    public void close() {
        // It lives as long as the test.
    }
}

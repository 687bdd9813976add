package io.understudy.mock.state.log;

import java.util.List;

/** Keeps nothing: state lives as long as the process, and nobody else changes it. */
public final class InMemoryChangeLog implements ChangeLog {

    @Override
    public Outcome append(StateId state, long expectedVersion, List<Change> changes) {
        return Outcome.APPENDED;
    }

    @Override
    public List<ChangeBatch> since(StateId state, long version) {
        return List.of();
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public boolean isPrompt() {
        return true;
    }

    @Override
    public void forget(StateId state) {
        // There is nothing to forget.
    }

    @Override
    public void close() {
        // There is nothing to let go of.
    }
}

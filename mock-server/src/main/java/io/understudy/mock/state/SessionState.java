package io.understudy.mock.state;

import io.understudy.declaration.collection.CollectionRule;
import io.understudy.mock.state.log.Change;
import io.understudy.mock.state.log.ChangeBatch;
import io.understudy.mock.state.log.ChangeLog;
import io.understudy.mock.state.log.ChangeLog.Outcome;
import io.understudy.mock.state.log.StateId;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * The state of one session. Safe to share between threads: many read at a time, one writes. Where the log is shared with
 * other processes, each answer takes in first what they did.
 */
public final class SessionState {
    private final StateId id;
    private final ChangeLog log;
    private final SessionContents contents;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    private SessionState(StateId id, ChangeLog log, SessionContents contents) {
        this.id = id;
        this.log = log;
        this.contents = contents;
    }

    /**
     * Opens a state: as the log has it or, where the log knows nothing of it, at its beginning.
     *
     * @param rules what is declared of each collection
     * @param beginning works out the changes that a new state begins with; never none
     */
    public static SessionState open(
            StateId id,
            ChangeLog log,
            Iterable<CollectionRule> rules,
            Function<SessionContents, List<Change>> beginning) {
        SessionState state = new SessionState(id, log, new SessionContents(rules));
        state.catchUp();
        state.write(contents ->
                contents.version() > 0 ? StateUpdate.nothing("") : new StateUpdate<>(beginning.apply(contents), ""));
        return state;
    }

    /**
     * Reads.
     *
     * @param work is handed the contents, and keeps nothing of them but entries
     */
    public <T> T read(Function<SessionContents, T> work) {
        if (log.isShared()) {
            locked(lock.writeLock(), contents -> {
                catchUp();
                return "";
            });
        }
        return locked(lock.readLock(), work);
    }

    /**
     * Writes: what is decided happens as a whole, or, where the log fails, not at all.
     *
     * @param work decides; is asked again when another process was faster
     */
    public <T> T write(Function<SessionContents, StateUpdate<T>> work) {
        return locked(lock.writeLock(), held -> {
            if (log.isShared()) {
                catchUp();
            }
            StateUpdate<T> decision = work.apply(held);
            while (!isKept(decision)) {
                catchUp();
                decision = work.apply(held);
            }
            return decision.result();
        });
    }

    private boolean isKept(StateUpdate<?> decision) {
        List<Change> changes = decision.changes();
        if (changes.isEmpty()) {
            return true;
        }
        long version = contents.version();
        if (log.append(id, version, changes) == Outcome.CONFLICT) {
            return false;
        }
        contents.apply(version + 1, changes);
        log.offerSummary(id, contents.version(), contents::summary);
        return true;
    }

    private void catchUp() {
        for (ChangeBatch batch : log.since(id, contents.version())) {
            contents.apply(batch.version(), batch.changes());
        }
    }

    private <T> T locked(Lock held, Function<SessionContents, T> work) {
        held.lock();
        try {
            return work.apply(contents);
        } finally {
            held.unlock();
        }
    }
}

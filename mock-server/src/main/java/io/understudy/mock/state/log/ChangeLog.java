package io.understudy.mock.state.log;

import java.util.List;
import java.util.function.Supplier;

/**
 * Where changes are kept. Safe to share between threads; for one state, however, only one thread at a time appends.
 *
 * <p>A version counts the batches of one state: it is 0 before the first, and each batch raises it by one.
 */
public interface ChangeLog extends AutoCloseable {

    /** What came of appending a batch. */
    enum Outcome {
        /** It is kept; the version is one higher. */
        APPENDED,
        /** It is not: another process was faster, and {@link #since} tells what it did. */
        CONFLICT
    }

    /**
     * Keeps a batch, as a whole or not at all. When this returns, the batch outlives whatever the log promises to outlive.
     *
     * @param expectedVersion the version that the batch was worked out from
     * @param changes the changes, in order; never empty
     */
    Outcome append(StateId state, long expectedVersion, List<Change> changes);

    /**
     * What happened since a version, in order; empty when nothing did. A log that has summed up old batches answers a
     * question about them with one batch that replaces every collection, and whose version is the last that it sums up.
     *
     * @param version the version that the caller knows; 0 for nothing
     */
    List<ChangeBatch> since(StateId state, long version);

    /** Whether others append too, so that {@link #since} is to be asked before every answer. */
    boolean isShared();

    /** Whether nothing that is asked of it ever waits, for a disk or a network. */
    default boolean isPrompt() {
        return false;
    }

    /**
     * Tells that the whole state can be written down as a few changes, which may take the place of all batches so far.
     * Called after a batch was appended, by the same thread; a log decides for itself whether it is time.
     *
     * @param version the version of the state
     * @param changes gives the changes that lead from nothing to this version
     */
    default void offerSummary(StateId state, long version, Supplier<List<Change>> changes) {
        // A log that keeps nothing, or everything, needs none.
    }

    /** Drops a state whose session has ended; without effect where others may still use it. */
    void forget(StateId state);

    /** Lets go of what the log holds open. Nothing is called .*/
    @Override
    void close();
}

package io.understudy.generation.search;

import io.understudy.generation.search.SearchResult.Cause;
import io.understudy.generation.search.SearchResult.Failed;
import org.jspecify.annotations.Nullable;

/**
 * Sums up why all tries failed: the first reason that is more than a refusal by the check is the one to report. Not safe
 * to share between threads.
 */
final class FailureSummary {
    private @Nullable Failed reason;
    private @Nullable Failed refusal;
    private Cause cause = Cause.CONTRADICTION;

    void add(Failed failure) {
        if (reason == null) {
            reason = failure;
        }
        weigh(failure);
    }

    /** Adds that the check refused a value that was made. */
    void addRefusal(Failed failure) {
        if (refusal == null) {
            refusal = failure;
        }
    }

    /** One try that depended on its surroundings makes the sum depend on them. */
    private void weigh(Failed failure) {
        if (failure.cause().compareTo(cause) > 0) {
            cause = failure.cause();
        }
    }

    boolean isEmpty() {
        return reason == null && refusal == null;
    }

    Failed sum(Failed otherwise) {
        Failed told = reason != null ? reason : refusal != null ? refusal : otherwise;
        return new Failed(told.why(), cause);
    }
}

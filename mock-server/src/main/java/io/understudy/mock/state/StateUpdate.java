package io.understudy.mock.state;

import io.understudy.mock.state.log.Change;
import java.util.List;

/**
 * What a write comes to.
 *
 * @param changes the changes, in order; empty to change nothing
 * @param result what to tell whoever asked for it
 */
public record StateUpdate<T>(List<Change> changes, T result) {
    public StateUpdate {
        changes = List.copyOf(changes);
    }

    /** A decision to change nothing. */
    public static <T> StateUpdate<T> nothing(T result) {
        return new StateUpdate<>(List.of(), result);
    }
}

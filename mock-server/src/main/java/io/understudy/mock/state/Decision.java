package io.understudy.mock.state;

import io.understudy.mock.state.log.Change;
import java.util.List;

/**
 * What a write comes to.
 *
 * @param changes the changes, in order; empty to change nothing
 * @param result what to tell whoever asked for it
 */
public record Decision<T>(List<Change> changes, T result) {
    public Decision {
        changes = List.copyOf(changes);
    }

    /** A decision to change nothing. */
    public static <T> Decision<T> nothing(T result) {
        return new Decision<>(List.of(), result);
    }
}

package io.understudy.mock.state.log;

import java.util.List;

/**
 * Changes that happened together.
 *
 * @param version the version of the state after them, counted up from 1
 * @param changes the changes, in order; a batch that sums up those before it replaces every collection
 */
public record ChangeBatch(long version, List<Change> changes) {
    public ChangeBatch {
        changes = List.copyOf(changes);
    }
}

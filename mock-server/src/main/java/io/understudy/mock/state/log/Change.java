package io.understudy.mock.state.log;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One change of one session's state. {@link ChangeJson} writes it as JSON. */
public sealed interface Change {

    /**
     * An entry is added at the end of a collection or, where the key is taken, takes the place of the one that has it.
     *
     * @param collection the collection's name
     * @param key the key as text
     * @param entry the entry as a whole; shared, not to be changed
     */
    record Put(String collection, String key, ObjectNode entry) implements Change {}

    /**
     * An entry is taken out; nothing happens where there is none.
     *
     * @param collection the collection's name
     * @param key the key as text
     */
    record Remove(String collection, String key) implements Change {}

    /**
     * A collection gets other entries, in this order, in place of all that it has.
     *
     * @param collection the collection's name
     * @param entries the entries with their keys, each key once
     */
    record Replace(String collection, List<Keyed> entries) implements Change {
        public Replace {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An entry and its key.
     *
     * @param key the key as text
     * @param entry the entry as a whole; shared, not to be changed
     */
    record Keyed(String key, ObjectNode entry) {}

    /**
     * A sequence has given out numbers.
     *
     * @param name the sequence's name
     * @param last the last number that it has given out
     */
    record Sequence(String name, long last) implements Change {}

    /**
     * A scenario begins.
     *
     * @param name its name; {@code ""} for none
     */
    record Scenario(String name) implements Change {}
}

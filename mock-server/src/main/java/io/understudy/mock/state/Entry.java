package io.understudy.mock.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** One entry of a collection. It never changes; what is worked out from it can be kept with it. */
public final class Entry {
    private final String key;
    private final ObjectNode value;
    private final long position;
    private final Map<Object, Object> derived = new ConcurrentHashMap<>(2);

    Entry(String key, ObjectNode value, long position) {
        this.key = key;
        this.value = value;
        this.position = position;
    }

    /** An entry that is in no collection, or not yet. */
    public static Entry apart(String key, ObjectNode value) {
        return new Entry(key, value, -1);
    }

    /** The key as text. */
    public String key() {
        return key;
    }

    /** The entry as it is kept; shared, not to be changed. */
    public ObjectNode value() {
        return value;
    }

    /** How late it was created among the entries of its collection. */
    long position() {
        return position;
    }

    /**
     * What is kept with the entry under a name; worked out when it is first asked for.
     *
     * @param name the name, compared by identity or as it says itself
     * @param work works it out; always in the same way for the same name
     */
    @SuppressWarnings("unchecked")
    public <T> T derived(Object name, Function<Entry, T> work) {
        Object known = derived.get(name);
        if (known == null) {
            known = work.apply(this);
            derived.put(name, known);
        }
        return (T) known;
    }
}

package io.understudy.mock.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One entry of a collection. It never changes; what is worked out from it can be kept with it. */
public final class Entry {
    private static final long APART = -1;

    private final String key;
    private final ObjectNode value;
    private final long position;
    private volatile @Nullable Map<Object, Object> derived;

    Entry(String key, ObjectNode value, long position) {
        this.key = key;
        this.value = value;
        this.position = position;
    }

    /** An entry that is in no collection, or not yet. */
    public static Entry apart(String key, ObjectNode value) {
        return new Entry(key, value, APART);
    }

    /** The key as text. */
    public String key() {
        return key;
    }

    /** The entry as it is kept; shared, not to be changed. */
    public ObjectNode value() {
        return value;
    }

    /** Whether it is in no collection, so that nobody comes across it again. */
    public boolean isApart() {
        return position == APART;
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
        Map<Object, Object> all = derived();
        Object known = all.get(name);
        if (known == null) {
            known = work.apply(this);
            all.put(name, known);
        }
        return (T) known;
    }

    /** There are many entries from which nothing is ever worked out. */
    private Map<Object, Object> derived() {
        Map<Object, Object> known = derived;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            Map<Object, Object> made = derived;
            if (made == null) {
                made = new ConcurrentHashMap<>(2);
                derived = made;
            }
            return made;
        }
    }
}

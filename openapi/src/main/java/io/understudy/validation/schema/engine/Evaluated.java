package io.understudy.validation.schema.engine;

import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/** The properties or the items of one value that the schemas around an {@code unevaluated…} keyword have judged. */
public final class Evaluated {
    private final Set<String> names = new HashSet<>();
    private final BitSet items = new BitSet();
    private final IdentityHashMap<SchemaNode, DynamicScope> asked = new IdentityHashMap<>();
    private boolean all;

    /** Notes that every property or item was judged. */
    public void markAll() {
        all = true;
    }

    /** Notes that a property was judged. */
    public void mark(String name) {
        names.add(name);
    }

    /** Notes that an item was judged. */
    public void mark(int index) {
        items.set(index);
    }

    /** Notes that the first items were judged. */
    public void markFirst(int count) {
        items.set(0, count);
    }

    /** Whether a property was judged. */
    public boolean has(String name) {
        return all || names.contains(name);
    }

    /** Whether an item was judged. */
    public boolean has(int index) {
        return all || items.get(index);
    }

    /** Whether every property or item is known to have been judged. */
    public boolean hasAll() {
        return all;
    }

    /** Whether a schema has not yet been asked what it has judged in a scope. */
    @SuppressWarnings("ReferenceEquality")
    boolean asks(SchemaNode node, DynamicScope scope) {
        return asked.put(node, scope) != scope;
    }
}

package io.understudy.mock.behaviour.entry;

import io.understudy.declaration.collection.CollectionRule;

/** An entry that has no key, which is a mistake in the contract. */
public final class KeylessEntryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An entry of this collection. */
    public KeylessEntryException(CollectionRule rule) {
        super("An entry of the collection " + rule.name() + " has no value for its key " + rule.key()
                + "; give the field a sequence, or make it required in the request.");
    }
}

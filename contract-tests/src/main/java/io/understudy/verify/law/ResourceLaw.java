package io.understudy.verify.law;

import io.understudy.verify.check.Judgement;
import io.understudy.verify.lifecycle.Lifecycle;

/** A law about entries that can be created, and perhaps read, listed, changed and deleted. */
public interface ResourceLaw extends Law {
    /** Whether the contract has the operations that the law needs. */
    boolean appliesTo(Lifecycle lifecycle);

    /**
     * Tries the law once.
     *
     * @param session creates entries of its own and deletes them again
     */
    Judgement check(ResourceSession session) throws InterruptedException;
}

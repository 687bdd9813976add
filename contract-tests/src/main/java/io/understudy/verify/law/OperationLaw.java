package io.understudy.verify.law;

import io.understudy.contract.Operation;
import io.understudy.verify.check.Judgement;

/** A law about a single operation that reads. */
public interface OperationLaw extends Law {
    /** Whether the law says something about an operation; never for one that could change something. */
    boolean appliesTo(Operation operation);

    /** Tries the law once. */
    Judgement check(OperationSession session) throws InterruptedException;
}

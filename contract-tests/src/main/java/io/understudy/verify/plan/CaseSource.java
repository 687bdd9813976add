package io.understudy.verify.plan;

import io.understudy.contract.Operation;
import java.util.List;

/** Makes the cases of one sort. */
@FunctionalInterface
interface CaseSource {
    /** The cases for an operation, the same ones every time; empty when there are none. */
    List<PlannedCase> of(Operation operation);
}

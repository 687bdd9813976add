package io.understudy.verify.plan;

import io.understudy.verify.judge.Expectation;
import io.understudy.verify.lifecycle.Lifecycle;
import io.understudy.verify.request.RequestDraft;
import io.understudy.verify.result.Case;

/** A case, and how it is tried. */
public sealed interface PlannedCase {
    /** The case. */
    Case tried();

    /**
     * One request.
     *
     * @param draft the request
     * @param expectation what is expected of the answer
     */
    record SingleRequest(Case tried, RequestDraft draft, Expectation expectation) implements PlannedCase {}

    /**
     * Something is created, read, changed and deleted.
     *
     * @param lifecycle the operations that do it
     * @param seed where the values come from
     */
    record LifecycleRun(Case tried, Lifecycle lifecycle, long seed) implements PlannedCase {}

    /**
     * A case that cannot be tried.
     *
     * @param reason why not, a sentence
     */
    record Untestable(Case tried, String reason) implements PlannedCase {}
}

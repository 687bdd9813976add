package io.understudy.verify.plan;

import io.understudy.verify.check.Expectation;
import io.understudy.verify.law.OperationLaw;
import io.understudy.verify.law.ResourceLaw;
import io.understudy.verify.lifecycle.Lifecycle;
import io.understudy.verify.request.RequestDraft;
import io.understudy.verify.result.Case;
import java.util.Optional;

/** A case, and how it is tried. */
public sealed interface PlannedCase {
    /** The case. */
    Case tried();

    /** The same with the case named otherwise. */
    default PlannedCase as(Case other) {
        if (this instanceof SingleRequest single) {
            return new SingleRequest(other, single.draft(), single.expectation(), single.control());
        }
        if (this instanceof OfResource resource) {
            return new OfResource(other, resource.law(), resource.lifecycle(), resource.seed());
        }
        return this instanceof OfOperation operation
                ? new OfOperation(other, operation.law())
                : new Untestable(other, ((Untestable) this).reason());
    }

    /**
     * One request.
     *
     * @param draft the request
     * @param expectation what is expected of the answer
     * @param control the same request without the mistake, which must succeed for a refusal to prove anything; empty
     *     where the answer speaks for itself
     */
    record SingleRequest(Case tried, RequestDraft draft, Expectation expectation, Optional<RequestDraft> control)
            implements PlannedCase {
        /** A request whose answer speaks for itself. */
        public SingleRequest(Case tried, RequestDraft draft, Expectation expectation) {
            this(tried, draft, expectation, Optional.empty());
        }
    }

    /**
     * A law about entries that are created for it.
     *
     * @param lifecycle the operations on the entries
     * @param seed where their values come from
     */
    record OfResource(Case tried, ResourceLaw law, Lifecycle lifecycle, long seed) implements PlannedCase {}

    /** A law about the operation of the case. */
    record OfOperation(Case tried, OperationLaw law) implements PlannedCase {}

    /**
     * A case that cannot be tried.
     *
     * @param reason why not, a sentence
     */
    record Untestable(Case tried, String reason) implements PlannedCase {}
}

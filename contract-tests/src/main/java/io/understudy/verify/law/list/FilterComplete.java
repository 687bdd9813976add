package io.understudy.verify.law.list;

import io.understudy.contract.Operation;
import io.understudy.verify.check.Judgement;
import io.understudy.verify.law.OperationLaw;
import io.understudy.verify.law.OperationSession;

/** A list that is filtered by a value of one of its entries is not empty. */
public final class FilterComplete implements OperationLaw {
    /** The id. */
    public static final String ID = "filter-complete";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String claim() {
        return "a filter finds what is there";
    }

    @Override
    public boolean appliesTo(Operation operation) {
        return FilterTrial.isFiltered(operation);
    }

    @Override
    public Judgement check(OperationSession session) throws InterruptedException {
        return FilterTrial.each(
                session,
                (trial, answer, items) -> items.isEmpty()
                        ? answer.breaks(
                                ID,
                                "an entry whose " + trial.member() + " is " + trial.value()
                                        + ", as the list without a filter has it",
                                "no entry",
                                "body")
                        : new Judgement.Conforming());
    }
}

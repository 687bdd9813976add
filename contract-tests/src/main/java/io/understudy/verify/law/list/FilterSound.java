package io.understudy.verify.law.list;

import io.understudy.contract.Operation;
import io.understudy.verify.check.Judgement;
import io.understudy.verify.law.OperationLaw;
import io.understudy.verify.law.OperationSession;

/** A list that is filtered by a value shows only entries with it. */
public final class FilterSound implements OperationLaw {
    /** The id. */
    public static final String ID = "filter-sound";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String claim() {
        return "a filter lets nothing else through";
    }

    @Override
    public boolean appliesTo(Operation operation) {
        return FilterTrial.isFiltered(operation);
    }

    @Override
    public Judgement check(OperationSession session) throws InterruptedException {
        return FilterTrial.each(session, (trial, answer, items) -> {
            for (int index = 0; index < items.size(); index++) {
                if (!trial.matches(items.get(index))) {
                    return answer.breaks(
                            ID,
                            "only entries whose " + trial.member() + " is " + trial.value(),
                            "one with " + items.get(index).path(trial.member()),
                            "body");
                }
            }
            return new Judgement.Conforming();
        });
    }
}

package io.understudy.verify.cases;

import io.understudy.contract.Operation;
import io.understudy.verify.cases.Expectation.Unauthenticated;
import io.understudy.verify.draft.Draft;
import io.understudy.verify.login.Login;
import io.understudy.verify.run.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Requests of nobody, and of somebody whose secret is wrong. */
record LoginCases(Workshop workshop) implements CaseSource {
    @Override
    public List<Trial> of(Operation operation) {
        List<Trial> trials = new ArrayList<>();
        Optional<Draft> base = workshop.base(operation);
        if (base.isPresent() && workshop.keyring().isGuarded(operation)) {
            trials.add(trial(base.get().as(Login.NONE), "missing", "no credentials"));
            if (workshop.keyring().knows(operation)) {
                trials.add(trial(base.get().as(Login.WRONG), "wrong", "wrong credentials"));
            }
        }
        return trials;
    }

    private static Trial trial(Draft draft, String part, String tries) {
        Operation operation = draft.operation();
        Case tried = Workshop.tried(
                operation,
                Case.Kind.AUTHENTICATION,
                part,
                tries,
                operation.place().child("security"));
        return new Trial.Single(tried, draft, new Unauthenticated());
    }
}

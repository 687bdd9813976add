package io.understudy.verify.plan;

import io.understudy.contract.Operation;
import io.understudy.verify.check.Expectation.Unauthenticated;
import io.understudy.verify.credential.CredentialUse;
import io.understudy.verify.request.RequestDraft;
import io.understudy.verify.result.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Requests of nobody, and of somebody whose secret is wrong. */
record AuthenticationCases(CaseContext context) implements CaseSource {
    @Override
    public List<PlannedCase> of(Operation operation) {
        List<PlannedCase> cases = new ArrayList<>();
        Optional<RequestDraft> base = context.base(operation);
        if (base.isPresent() && context.credentialStore().isGuarded(operation)) {
            cases.add(planned(base.get().as(CredentialUse.NONE), "missing", "no credentials"));
            if (context.credentialStore().knows(operation)) {
                cases.add(planned(base.get().as(CredentialUse.WRONG), "wrong", "wrong credentials"));
            }
        }
        return cases;
    }

    private static PlannedCase planned(RequestDraft draft, String part, String tries) {
        Operation operation = draft.operation();
        Case tried = CaseContext.tried(
                operation,
                Case.Kind.AUTHENTICATION,
                part,
                tries,
                operation.place().child("security"));
        return new PlannedCase.SingleRequest(tried, draft, new Unauthenticated());
    }
}

package io.understudy.verify.plan;

import io.understudy.contract.Operation;
import io.understudy.verify.lifecycle.LifecycleFinder;
import io.understudy.verify.result.Case;
import java.util.List;

/** Things that are created, read, changed and deleted again. */
record LifecycleCases(CaseContext context, LifecycleFinder lifecycles) implements CaseSource {
    @Override
    public List<PlannedCase> of(Operation operation) {
        return lifecycles
                .of(operation)
                .map(found -> found.without(context.selection()::skips))
                .map(lifecycle -> (PlannedCase) new PlannedCase.LifecycleRun(
                        CaseContext.tried(
                                operation,
                                Case.Kind.SEQUENCE,
                                "lifecycle",
                                "what is created can be read and changed, and is gone once it is deleted",
                                operation.place()),
                        lifecycle,
                        context.seed()))
                .map(List::of)
                .orElse(List.of());
    }
}

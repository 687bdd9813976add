package io.understudy.verify.cases;

import io.understudy.contract.Operation;
import io.understudy.verify.run.Case;
import java.util.List;

/** Things that are created, read, changed and deleted again. */
record JourneyCases(Workshop workshop, Lifecycles lifecycles) implements CaseSource {
    @Override
    public List<Trial> of(Operation operation) {
        return lifecycles
                .of(operation)
                .map(found -> found.without(workshop.selection()::skips))
                .map(lifecycle -> (Trial) new Trial.Journey(
                        Workshop.tried(
                                operation,
                                Case.Kind.SEQUENCE,
                                "lifecycle",
                                "what is created can be read and changed, and is gone once it is deleted",
                                operation.place()),
                        lifecycle,
                        workshop.seed()))
                .map(List::of)
                .orElse(List.of());
    }
}

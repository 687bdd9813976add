package io.understudy.verify.plan;

import io.understudy.contract.Operation;
import io.understudy.verify.law.Law;
import io.understudy.verify.law.OperationLaw;
import io.understudy.verify.law.ResourceLaw;
import io.understudy.verify.law.http.DeleteRepeated;
import io.understudy.verify.law.http.LocationLeadsToEntry;
import io.understudy.verify.law.lifecycle.DeleteAfterCreate;
import io.understudy.verify.law.lifecycle.GoneAfterDelete;
import io.understudy.verify.law.lifecycle.ListedAfterCreate;
import io.understudy.verify.law.lifecycle.ReadAfterCreate;
import io.understudy.verify.law.lifecycle.ReadAfterUpdate;
import io.understudy.verify.law.lifecycle.UpdateAfterCreate;
import io.understudy.verify.law.list.FilterComplete;
import io.understudy.verify.law.list.FilterSound;
import io.understudy.verify.law.list.PageSizeKept;
import io.understudy.verify.law.list.PagesDisjoint;
import io.understudy.verify.law.list.SortSorts;
import io.understudy.verify.law.writing.PatchKeepsRest;
import io.understudy.verify.law.writing.RefusedChangesNothing;
import io.understudy.verify.law.writing.ValuesKept;
import io.understudy.verify.lifecycle.Lifecycle;
import io.understudy.verify.lifecycle.LifecycleFinder;
import io.understudy.verify.result.Case;
import java.util.ArrayList;
import java.util.List;

/** A case for every law that applies to an operation. */
public record LawCases(CaseContext context, LifecycleFinder lifecycles) implements CaseSource {
    /** All laws about entries. */
    public static final List<ResourceLaw> RESOURCE_LAWS = List.of(
            new ReadAfterCreate(),
            new ListedAfterCreate(),
            new UpdateAfterCreate(),
            new ReadAfterUpdate(),
            new DeleteAfterCreate(),
            new GoneAfterDelete(),
            new ValuesKept(),
            new RefusedChangesNothing(),
            new PatchKeepsRest(),
            new DeleteRepeated(),
            new LocationLeadsToEntry());

    /** All laws about single operations. */
    public static final List<OperationLaw> OPERATION_LAWS =
            List.of(new FilterSound(), new FilterComplete(), new PageSizeKept(), new PagesDisjoint(), new SortSorts());

    @Override
    public List<PlannedCase> of(Operation operation) {
        List<PlannedCase> cases = new ArrayList<>();
        lifecycles
                .of(operation)
                .map(found -> found.without(context.selection()::skips))
                .ifPresent(lifecycle -> add(operation, lifecycle, cases));
        for (OperationLaw law : OPERATION_LAWS) {
            if (law.appliesTo(operation)) {
                cases.add(new PlannedCase.OfOperation(tried(operation, law), law));
            }
        }
        return cases;
    }

    private void add(Operation operation, Lifecycle lifecycle, List<PlannedCase> cases) {
        for (int number = 0; number < RESOURCE_LAWS.size(); number++) {
            ResourceLaw law = RESOURCE_LAWS.get(number);
            if (law.appliesTo(lifecycle)) {
                long seed = context.seed() * 1_000 + number;
                cases.add(new PlannedCase.OfResource(tried(operation, law), law, lifecycle, seed));
            }
        }
    }

    private static Case tried(Operation operation, Law law) {
        return CaseContext.tried(operation, Case.Kind.SEQUENCE, law.id(), "that " + law.claim(), operation.place());
    }
}

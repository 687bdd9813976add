package io.understudy.verify.plan;

import io.understudy.contract.Operation;
import io.understudy.verify.lifecycle.LifecycleFinder;
import io.understudy.verify.message.Field;
import io.understudy.verify.result.Case;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the cases of a run, and puts them in order. */
public final class CasePlanner {
    private final CaseContext context;
    private final List<CaseSource> valid;
    private final CaseSource logins;
    private final CaseSource answers;

    /** A plan for what a context can make. */
    public CasePlanner(CaseContext context) {
        this.context = context;
        this.answers = new ResponseCases(context);
        this.logins = new AuthenticationCases(context);
        this.valid = List.of(
                new ValidRequestCases(context),
                answers,
                new BoundaryCases(context),
                new NegativeCases(context),
                logins,
                new MethodCases(context),
                new LawCases(context, new LifecycleFinder(context.contract())));
    }

    /**
     * The cases, in the order in which they are to be tried: what reads before what creates, before what changes, before
     * what deletes, so that what the contract's examples name is there as long as it is needed.
     */
    public List<PlannedCase> cases() {
        List<List<PlannedCase>> byOperation = new ArrayList<>();
        Map<String, Integer> ids = new HashMap<>();
        for (Operation operation : context.contract().operations()) {
            List<PlannedCase> cases = cases(operation).stream()
                    .map(this::sendable)
                    .map(planned -> named(planned, ids))
                    .filter(planned ->
                            context.selection().takes(operation, planned.tried().id()))
                    .toList();
            byOperation.add(cases);
        }
        return bounded(byOperation).stream()
                .sorted(Comparator.comparingInt(CasePlanner::rank))
                .toList();
    }

    private List<PlannedCase> cases(Operation operation) {
        if (!context.selection().permits(operation)) {
            return untried(
                    operation, "Only what reads is tried, and " + operation.method() + " could change something.");
        }
        if (!context.credentialStore().opens(operation)) {
            List<PlannedCase> cases = new ArrayList<>(untried(
                    operation,
                    "No credentials are known for it: give --auth SCHEME=SECRET, with SCHEME one of "
                            + schemes(operation) + "."));
            cases.addAll(logins.of(operation));
            return cases;
        }
        return valid.stream().flatMap(source -> source.of(operation).stream()).toList();
    }

    private static String schemes(Operation operation) {
        return String.join(
                ", ",
                operation.security().stream()
                        .flatMap(way -> way.schemes().keySet().stream())
                        .distinct()
                        .toList());
    }

    private List<PlannedCase> untried(Operation operation, String reason) {
        Case tried = CaseContext.tried(
                operation, Case.Kind.EXAMPLE, "request", "a request as the contract shows it", operation.place());
        return List.of(new PlannedCase.Untestable(tried, reason));
    }

    /** A header carries nothing but ASCII that can be seen (RFC 9110, section 5.5). */
    private PlannedCase sendable(PlannedCase planned) {
        if (planned instanceof PlannedCase.SingleRequest single) {
            for (Field field : context.writer().write(single.draft()).headers()) {
                if (!field.value().chars().allMatch(character -> character >= ' ' && character < 0x7F)) {
                    return new PlannedCase.Untestable(
                            planned.tried(), "The header " + field.name() + " cannot carry what it would have to.");
                }
            }
        }
        return planned;
    }

    /** The same planned with an id of its own. */
    private static PlannedCase named(PlannedCase planned, Map<String, Integer> ids) {
        int number = ids.merge(planned.tried().id(), 1, Integer::sum);
        if (number == 1) {
            return planned;
        }
        Case old = planned.tried();
        Case tried = new Case(
                old.id() + "-" + number,
                old.kind(),
                old.operation(),
                old.tries(),
                old.status(),
                old.example(),
                old.place());
        return planned.as(tried);
    }

    /** As many as are wanted, of every operation about as many. */
    private List<PlannedCase> bounded(List<List<PlannedCase>> byOperation) {
        int most = context.selection().maxCases();
        Set<String> taken = new HashSet<>();
        for (int round = 0; taken.size() < most; round++) {
            int before = taken.size();
            for (List<PlannedCase> cases : byOperation) {
                if (round < cases.size() && taken.size() < most) {
                    taken.add(cases.get(round).tried().id());
                }
            }
            if (taken.size() == before) {
                break;
            }
        }
        return byOperation.stream()
                .flatMap(List::stream)
                .filter(planned -> taken.contains(planned.tried().id()))
                .toList();
    }

    private static int rank(PlannedCase planned) {
        int method = switch (planned.tried().operation().method()) {
            case GET, HEAD, OPTIONS, TRACE -> 0;
            case POST -> 1;
            case PUT, PATCH -> 2;
            case DELETE -> 4;
        };
        return planned instanceof PlannedCase.OfResource ? 3 : method;
    }
}

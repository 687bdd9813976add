package io.understudy.verify.cases;

import io.understudy.contract.Operation;
import io.understudy.verify.message.Field;
import io.understudy.verify.run.Case;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the cases of a run, and puts them in order. */
public final class Planner {
    private final Workshop workshop;
    private final List<CaseSource> valid;
    private final CaseSource logins;
    private final CaseSource answers;

    /** A plan for what a workshop can make. */
    public Planner(Workshop workshop) {
        this.workshop = workshop;
        this.answers = new AnswerCases(workshop);
        this.logins = new LoginCases(workshop);
        this.valid = List.of(
                new RequestCases(workshop),
                answers,
                new LimitCases(workshop),
                new BrokenCases(workshop),
                logins,
                new MethodCases(workshop),
                new JourneyCases(workshop, new Lifecycles(workshop.contract())));
    }

    /**
     * The cases, in the order in which they are to be tried: what reads before what creates, before what changes, before
     * what deletes, so that what the contract's examples name is there as long as it is needed.
     */
    public List<Trial> trials() {
        List<List<Trial>> byOperation = new ArrayList<>();
        Map<String, Integer> ids = new HashMap<>();
        for (Operation operation : workshop.contract().operations()) {
            List<Trial> trials = trials(operation).stream()
                    .map(this::sendable)
                    .map(trial -> named(trial, ids))
                    .filter(trial ->
                            workshop.selection().takes(operation, trial.tried().id()))
                    .toList();
            byOperation.add(trials);
        }
        return bounded(byOperation).stream()
                .sorted(Comparator.comparingInt(Planner::rank))
                .toList();
    }

    private List<Trial> trials(Operation operation) {
        if (!workshop.selection().permits(operation)) {
            return untried(
                    operation, "Only what reads is tried, and " + operation.method() + " could change something.");
        }
        if (!workshop.keyring().opens(operation)) {
            List<Trial> trials = new ArrayList<>(untried(
                    operation,
                    "No credentials are known for it: give --auth SCHEME=SECRET, with SCHEME one of "
                            + schemes(operation) + "."));
            trials.addAll(logins.of(operation));
            return trials;
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

    private List<Trial> untried(Operation operation, String reason) {
        Case tried = Workshop.tried(
                operation, Case.Kind.EXAMPLE, "request", "a request as the contract shows it", operation.place());
        return List.of(new Trial.Impossible(tried, reason));
    }

    /** A header carries nothing but ASCII that can be seen (RFC 9110, section 5.5). */
    private Trial sendable(Trial trial) {
        if (trial instanceof Trial.Single single) {
            for (Field field : workshop.writer().write(single.draft()).headers()) {
                if (!field.value().chars().allMatch(character -> character >= ' ' && character < 0x7F)) {
                    return new Trial.Impossible(
                            trial.tried(), "The header " + field.name() + " cannot carry what it would have to.");
                }
            }
        }
        return trial;
    }

    /** The same trial with an id of its own. */
    private static Trial named(Trial trial, Map<String, Integer> ids) {
        int number = ids.merge(trial.tried().id(), 1, Integer::sum);
        if (number == 1) {
            return trial;
        }
        Case old = trial.tried();
        Case tried = new Case(
                old.id() + "-" + number,
                old.kind(),
                old.operation(),
                old.tries(),
                old.status(),
                old.example(),
                old.place());
        if (trial instanceof Trial.Single single) {
            return new Trial.Single(tried, single.draft(), single.expectation());
        }
        return trial instanceof Trial.Journey journey
                ? new Trial.Journey(tried, journey.lifecycle(), journey.seed())
                : new Trial.Impossible(tried, ((Trial.Impossible) trial).reason());
    }

    /** As many as are wanted, of every operation about as many. */
    private List<Trial> bounded(List<List<Trial>> byOperation) {
        int most = workshop.selection().maxCases();
        Set<String> taken = new HashSet<>();
        for (int round = 0; taken.size() < most; round++) {
            int before = taken.size();
            for (List<Trial> trials : byOperation) {
                if (round < trials.size() && taken.size() < most) {
                    taken.add(trials.get(round).tried().id());
                }
            }
            if (taken.size() == before) {
                break;
            }
        }
        return byOperation.stream()
                .flatMap(List::stream)
                .filter(trial -> taken.contains(trial.tried().id()))
                .toList();
    }

    private static int rank(Trial trial) {
        int method = switch (trial.tried().operation().method()) {
            case GET, HEAD, OPTIONS, TRACE -> 0;
            case POST -> 1;
            case PUT, PATCH -> 2;
            case DELETE -> 4;
        };
        return trial instanceof Trial.Journey ? 3 : method;
    }
}

package io.understudy.verify.cases;

import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import io.understudy.routing.RouteMatch;
import io.understudy.verify.draft.Draft;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.run.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Other methods than those that a path declares: {@code HEAD} for a {@code GET}, {@code OPTIONS}, and one too many. */
record MethodCases(Workshop workshop) implements CaseSource {
    /** A server that does more than it declares must come to no harm by being asked (RFC 4918 defines it: it reads). */
    private static final String HARMLESS = "PROPFIND";

    @Override
    public List<Trial> of(Operation operation) {
        List<Trial> trials = new ArrayList<>();
        Optional<Draft> base = workshop.base(operation);
        if (base.isEmpty()) {
            return trials;
        }
        if (operation.method() == HttpMethod.GET && !declares(operation, HttpMethod.HEAD)) {
            trials.add(trial(base.get().as("HEAD"), "HEAD", new Expectation.HeadOfGet()));
        }
        if (isFirstOfItsPath(operation)) {
            Draft bodiless = base.get().withBody(Optional.empty());
            if (!declares(operation, HttpMethod.OPTIONS)) {
                trials.add(trial(bodiless.as("OPTIONS"), "OPTIONS", new Expectation.Options()));
            }
            undeclared(bodiless)
                    .ifPresent(method -> trials.add(trial(bodiless.as(method), method, new Expectation.NotAllowed())));
        }
        return trials;
    }

    private static Trial trial(Draft draft, String method, Expectation expectation) {
        Operation operation = draft.operation();
        Case tried = Workshop.tried(
                operation,
                Case.Kind.METHOD,
                method,
                method + " of " + operation.path(),
                operation.place().parent());
        return new Trial.Single(tried, draft, expectation);
    }

    private boolean isFirstOfItsPath(Operation operation) {
        return workshop.contract().operations().stream()
                .filter(other -> other.path().equals(operation.path())
                        && workshop.selection().permits(other))
                .findFirst()
                .filter(first -> first.place().equals(operation.place()))
                .isPresent();
    }

    private boolean declares(Operation operation, HttpMethod method) {
        return workshop.contract().operations().stream()
                .anyMatch(other -> other.path().equals(operation.path()) && other.method() == method);
    }

    private Optional<String> undeclared(Draft draft) {
        Selection selection = workshop.selection();
        Stream<String> candidates = selection.readOnly()
                ? Stream.of("GET")
                : selection.local() ? Stream.of("GET", "PATCH", "PUT", "DELETE", "POST") : Stream.of("GET", HARMLESS);
        HttpCall call = workshop.writer().write(draft);
        return candidates
                .filter(method -> workshop.judge().route(method, call.path()) instanceof RouteMatch.NoSuchMethod)
                .findFirst();
    }
}

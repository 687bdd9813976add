package io.understudy.verify.plan;

import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import io.understudy.routing.RouteMatch;
import io.understudy.verify.check.Expectation;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.request.RequestDraft;
import io.understudy.verify.result.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Other methods than those that a path declares: {@code HEAD} for a {@code GET}, {@code OPTIONS}, and one too many. */
record MethodCases(CaseContext context) implements CaseSource {
    /** A server that does more than it declares must come to no harm by being asked (RFC 4918 defines it: it reads). */
    private static final String HARMLESS = "PROPFIND";

    @Override
    public List<PlannedCase> of(Operation operation) {
        List<PlannedCase> cases = new ArrayList<>();
        Optional<RequestDraft> base = context.base(operation);
        if (base.isEmpty()) {
            return cases;
        }
        if (operation.method() == HttpMethod.GET && !declares(operation, HttpMethod.HEAD)) {
            cases.add(planned(base.get().as("HEAD"), "HEAD", new Expectation.HeadOfGet()));
        }
        if (isFirstOfItsPath(operation)) {
            RequestDraft bodiless = base.get().withBody(Optional.empty());
            if (!declares(operation, HttpMethod.OPTIONS)) {
                cases.add(planned(bodiless.as("OPTIONS"), "OPTIONS", new Expectation.Options()));
            }
            undeclared(bodiless)
                    .ifPresent(method -> cases.add(planned(bodiless.as(method), method, new Expectation.NotAllowed())));
        }
        return cases;
    }

    private static PlannedCase planned(RequestDraft draft, String method, Expectation expectation) {
        Operation operation = draft.operation();
        Case tried = CaseContext.tried(
                operation,
                Case.Kind.METHOD,
                method,
                method + " of " + operation.path(),
                operation.place().parent());
        return new PlannedCase.SingleRequest(tried, draft, expectation);
    }

    private boolean isFirstOfItsPath(Operation operation) {
        return context.contract().operations().stream()
                .filter(other -> other.path().equals(operation.path())
                        && context.selection().permits(other))
                .findFirst()
                .filter(first -> first.place().equals(operation.place()))
                .isPresent();
    }

    private boolean declares(Operation operation, HttpMethod method) {
        return context.contract().operations().stream()
                .anyMatch(other -> other.path().equals(operation.path()) && other.method() == method);
    }

    private Optional<String> undeclared(RequestDraft draft) {
        CaseSelection selection = context.selection();
        Stream<String> candidates = selection.readOnly()
                ? Stream.of("GET")
                : selection.local() ? Stream.of("GET", "PATCH", "PUT", "DELETE", "POST") : Stream.of("GET", HARMLESS);
        HttpCall call = context.writer().write(draft);
        return candidates
                .filter(method -> context.judge().route(method, call.path()) instanceof RouteMatch.NoSuchMethod)
                .findFirst();
    }
}

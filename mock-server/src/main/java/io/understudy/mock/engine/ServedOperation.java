package io.understudy.mock.engine;

import io.understudy.document.Lazy;
import io.understudy.mock.behaviour.ContractBehaviour;
import io.understudy.mock.behaviour.OperationBehaviour;
import io.understudy.mock.behaviour.call.Call;
import io.understudy.mock.behaviour.call.RequestTarget;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.preference.Preferences;
import io.understudy.mock.preference.Preferences.Asked;
import io.understudy.mock.problem.request.MethodNotAllowed;
import io.understudy.mock.response.Choice;
import io.understudy.mock.response.PreparedContract;
import io.understudy.mock.response.PreparedOperation;
import io.understudy.routing.Route;
import io.understudy.validation.Violation;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.validation.security.Credentials;
import io.understudy.validation.security.SecurityVerdict.Passed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One operation and what it takes to answer for it. A large contract has operations that nobody ever calls, so both parts
 * are made with the first call.
 */
public final class ServedOperation {
    private final Lazy<RequestChecker> checker;
    private final Lazy<PreparedOperation> prepared;
    private final Optional<Lazy<OperationBehaviour>> behaviour;
    private final String prefix;
    private final ExchangeFindings fine;

    ServedOperation(
            Route route, SchemaLibrary schemas, PreparedContract contract, Optional<ContractBehaviour> behaviour) {
        this.checker = new Lazy<>(() -> new RequestChecker(route.contract(), route.operation(), schemas));
        this.prepared = new Lazy<>(() -> contract.prepare(route.operation()));
        this.behaviour = behaviour.map(declared -> new Lazy<>(() -> declared.of(route.operation(), prepared.value())));
        this.prefix = prefix(route);
        this.fine = new ExchangeFindings(Optional.of(route.operation()), List.of(), List.of());
    }

    /** The path that a route's contract is served under; {@code ""} for none. */
    static String prefix(Route route) {
        String path = route.barePath();
        return path.substring(0, path.length() - route.operation().path().length());
    }

    /** What was found while a request was answered, which is nothing for most of them. */
    ExchangeFindings findings(List<Violation> ofRequest, List<Violation> ofResponse) {
        return ofRequest.isEmpty() && ofResponse.isEmpty()
                ? fine
                : new ExchangeFindings(fine.operation(), ofRequest, ofResponse);
    }

    CheckedRequest check(RoutedRequest routed) {
        return checker.value().check(routed);
    }

    PreparedOperation prepared() {
        return prepared.value();
    }

    /** How the operation behaves; empty when its contract says nothing of behaviour. */
    Optional<OperationBehaviour> behaviour() {
        return behaviour.map(Lazy::value);
    }

    /** A request as the operation's behaviour sees it. */
    Call call(CheckedRequest checked, Asked asked) {
        MockRequest request = checked.routed().request();
        List<Credentials> credentials = checked.security() instanceof Passed passed ? passed.credentials() : List.of();
        return new Call(
                target(request, prefix),
                request.message(),
                checked.parameters(),
                checked.body().value(),
                credentials,
                checked.violations(),
                checker.value().challenges(),
                asked);
    }

    /**
     * What a request asks for, and where.
     *
     * @param prefix the path that the contract is served under; {@code ""} for none
     */
    static RequestTarget target(MockRequest request, String prefix) {
        List<String> hosts = request.header("Host");
        String host = hosts.isEmpty() ? "localhost" : hosts.get(0);
        return new RequestTarget(
                request.method(), request.scheme() + "://" + host, prefix, request.path(), request.query());
    }

    /** What the operation declares for methods that its path does not have. */
    Optional<Choice> otherMethod(RoutedRequest routed, MethodNotAllowed refusal) {
        MockRequest request = routed.request();
        Violation reason = new Violation(Violation.Kind.VALUE, List.of(), refusal.name(), refusal.detail());
        return Preferences.of(request.header("Prefer"), request.query()) instanceof Asked asked
                ? behaviour()
                        .flatMap(declared -> declared.otherMethod(call(CheckedRequest.unjudged(routed, reason), asked)))
                        .map(choice -> withAllowed(choice, refusal))
                : Optional.empty();
    }

    /** Whatever the answer says, its status asks for the header (RFC 9110, section 15.5.6). */
    private static Choice withAllowed(Choice choice, MethodNotAllowed refusal) {
        if (!(choice instanceof Choice.Answer answer) || answer.code() != refusal.status()) {
            return choice;
        }
        List<HeaderField> headers = new ArrayList<>(answer.headers());
        refusal.headers().forEach((name, value) -> {
            if (!HeaderField.isAmong(headers, name)) {
                headers.add(new HeaderField(name, value));
            }
        });
        return new Choice.Answer(answer.code(), headers, answer.body(), answer.violations(), answer.delay());
    }
}

package io.understudy.mock.engine;

import io.understudy.mock.behaviour.ContractBehaviour;
import io.understudy.mock.behaviour.OperationBehaviour;
import io.understudy.mock.behaviour.call.Call;
import io.understudy.mock.response.Memo;
import io.understudy.mock.response.Preferences.Asked;
import io.understudy.mock.response.PreparedContract;
import io.understudy.mock.response.PreparedOperation;
import io.understudy.routing.Route;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.Optional;

/**
 * One operation and what it takes to answer for it. A large contract has operations that nobody ever calls, so both parts
 * are made with the first call.
 */
final class ServedOperation {
    private final Memo<RequestChecker> checker;
    private final Memo<PreparedOperation> prepared;
    private final Optional<Memo<OperationBehaviour>> behaviour;
    private final String prefix;

    ServedOperation(
            Route route, SchemaLibrary schemas, PreparedContract contract, Optional<ContractBehaviour> behaviour) {
        this.checker = new Memo<>(() -> new RequestChecker(route.contract(), route.operation(), schemas));
        this.prepared = new Memo<>(() -> contract.prepare(route.operation()));
        this.behaviour = behaviour.map(declared -> new Memo<>(() -> declared.of(route.operation(), prepared.value())));
        this.prefix = prefix(route);
    }

    /** The path that a route's contract is served under; {@code ""} for none. */
    static String prefix(Route route) {
        String path = route.barePath();
        return path.substring(0, path.length() - route.operation().path().length());
    }

    CheckedRequest check(RoutedRequest routed) {
        return checker.value().check(routed);
    }

    PreparedOperation prepared() {
        return prepared.value();
    }

    /** How the operation behaves; empty when its contract says nothing of behaviour. */
    Optional<OperationBehaviour> behaviour() {
        return behaviour.map(Memo::value);
    }

    /** A request as the operation's behaviour sees it. */
    Call call(CheckedRequest checked, Asked asked) {
        return checked.call(asked, prefix, checker.value().challenges());
    }
}

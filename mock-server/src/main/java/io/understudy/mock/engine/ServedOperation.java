package io.understudy.mock.engine;

import io.understudy.mock.response.Memo;
import io.understudy.mock.response.PreparedContract;
import io.understudy.mock.response.PreparedOperation;
import io.understudy.routing.Route;
import io.understudy.validation.schema.SchemaLibrary;

/**
 * One operation and what it takes to answer for it. A large contract has operations that nobody ever calls, so both parts
 * are made with the first call.
 */
final class ServedOperation {
    private final Memo<RequestChecker> checker;
    private final Memo<PreparedOperation> prepared;

    ServedOperation(Route route, SchemaLibrary schemas, PreparedContract contract) {
        this.checker = new Memo<>(() -> new RequestChecker(route.contract(), route.operation(), schemas));
        this.prepared = new Memo<>(() -> contract.prepare(route.operation()));
    }

    CheckedRequest check(RoutedRequest routed) {
        return checker.value().check(routed);
    }

    PreparedOperation prepared() {
        return prepared.value();
    }
}

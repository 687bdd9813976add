package io.understudy.mock.engine;

import io.understudy.contract.Operation;
import io.understudy.mock.response.PreparedContract;
import io.understudy.mock.response.PreparedOperation;
import io.understudy.routing.Route;
import io.understudy.validation.schema.SchemaLibrary;
import org.jspecify.annotations.Nullable;

/**
 * One operation and what it takes to answer for it. A large contract has operations that nobody ever calls, so both parts
 * are made with the first call, perhaps by two threads at once.
 */
final class ServedOperation {
    private final Route route;
    private final SchemaLibrary schemas;
    private final PreparedContract contract;
    private volatile @Nullable RequestChecker checker;
    private volatile @Nullable PreparedOperation prepared;

    ServedOperation(Route route, SchemaLibrary schemas, PreparedContract contract) {
        this.route = route;
        this.schemas = schemas;
        this.contract = contract;
    }

    private Operation operation() {
        return route.operation();
    }

    CheckedRequest check(RoutedRequest routed) {
        RequestChecker ready = checker;
        if (ready == null) {
            ready = new RequestChecker(route.contract(), operation(), schemas);
            checker = ready;
        }
        return ready.check(routed);
    }

    PreparedOperation prepared() {
        PreparedOperation ready = prepared;
        if (ready == null) {
            ready = contract.prepare(operation());
            prepared = ready;
        }
        return ready;
    }
}

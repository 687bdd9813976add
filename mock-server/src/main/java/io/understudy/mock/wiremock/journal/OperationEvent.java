package io.understudy.mock.wiremock.journal;

import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.SubEvent;
import io.understudy.contract.Operation;
import io.understudy.routing.Route;
import java.util.Optional;

/**
 * The operation that a request in the journal calls.
 *
 * @param operationId its id, or {@code METHOD /path} when the document gives none
 * @param method the method that calls it
 * @param path its path template under the first of its servers
 * @param contract the title of the contract
 * @param place where it is declared: the document with a JSON pointer as its fragment
 */
public record OperationEvent(String operationId, String method, String path, String contract, String place) {
    /** The type of the sub event. */
    public static final String TYPE = "OPERATION";

    /** The operation that a request calls; empty when it calls none, or when a stub of a user's answered. */
    public static Optional<OperationEvent> in(ServeEvent event) {
        return SubEvents.in(event, TYPE, OperationEvent.class).findFirst();
    }

    /** The sub event of an operation; all requests that call it may have the same one. */
    static SubEvent of(Route route) {
        Operation operation = route.operation();
        return new SubEvent(
                TYPE,
                new OperationEvent(
                        operation.id(),
                        operation.method().name(),
                        route.path(),
                        route.contract().title(),
                        operation.place().toString()));
    }
}

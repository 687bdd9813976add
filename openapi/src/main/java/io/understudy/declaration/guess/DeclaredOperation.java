package io.understudy.declaration.guess;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.contract.Operation;
import io.understudy.document.Place;

/**
 * What an operation would declare.
 *
 * @param operation the operation
 * @param json its extension
 */
public record DeclaredOperation(Operation operation, ObjectNode json) {

    Place place() {
        return operation.place();
    }
}

package io.understudy.mock.response;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.StatusKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that an operation can answer, computed once when its contract is loaded.
 *
 * @param id the operation's id
 * @param deprecated whether callers should stop using it
 * @param responses its responses, in the contract's order
 */
public record PreparedOperation(String id, boolean deprecated, List<PreparedResponse> responses) {

    /**
     * A response with the code that it is sent with.
     *
     * @param code the status code
     * @param response the response, declared for this code, its range or as the default
     */
    record Coded(int code, PreparedResponse response) {}

    /** Prepares an operation of a contract. */
    public static PreparedOperation of(Contract contract, Operation operation) {
        return new PreparedOperation(
                operation.id(),
                operation.deprecated(),
                operation.responses().stream()
                        .map(response -> PreparedResponse.of(response, contract.documents()))
                        .filter(PreparedResponse::isFinal)
                        .toList());
    }

    /** The response for a code: declared for exactly this one, else for its range, else the default. */
    Optional<Coded> forCode(int code) {
        return declared(new StatusKey.Exact(code))
                .or(() -> declared(new StatusKey.Range(code / 100)))
                .or(() -> declared(new StatusKey.Default()))
                .map(response -> new Coded(code, response));
    }

    /** The response for a request that is fine: the lowest 2xx, else {@code 2XX} or the default as 200, else the first. */
    Optional<Coded> forSuccess() {
        return responses.stream()
                .filter(response -> response.status() instanceof StatusKey.Exact && response.code() / 100 == 2)
                .min(Comparator.comparing(PreparedResponse::code))
                .or(() -> declared(new StatusKey.Range(2)))
                .or(() -> declared(new StatusKey.Default()))
                .or(() -> responses.stream().findFirst())
                .map(response -> new Coded(response.code(), response));
    }

    private Optional<PreparedResponse> declared(StatusKey status) {
        return responses.stream()
                .filter(response -> response.status().equals(status))
                .findFirst();
    }
}

package io.understudy.mock.engine;

import io.understudy.contract.Operation;
import io.understudy.validation.Violation;
import java.util.List;
import java.util.Optional;

/**
 * What was found while a request was answered.
 *
 * @param operation the operation that it calls; empty when it calls none
 * @param ofRequest how the request breaks the contract
 * @param ofResponse how the answer breaks the contract, also when it is refused for that
 */
public record ExchangeFindings(Optional<Operation> operation, List<Violation> ofRequest, List<Violation> ofResponse) {
    /** Nothing was found, because no operation was called. */
    public static final ExchangeFindings NONE = new ExchangeFindings(Optional.empty(), List.of(), List.of());
}

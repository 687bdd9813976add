package io.understudy.mock.callback;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.mock.preference.AnswerOptions;
import io.understudy.mock.response.PreparedContract;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** What the operations that one contract's API sends have in common. */
final class SentOperations {
    private final SchemaLibrary schemas;
    private final PreparedContract prepared;

    SentOperations(Contract contract, AnswerOptions options) {
        this.schemas = new SchemaLibrary(contract.documents());
        this.prepared = new PreparedContract(
                contract, schemas, options, () -> ThreadLocalRandom.current().nextLong());
    }

    List<SentOperation> of(List<Operation> operations) {
        return operations.stream()
                .map(operation -> new SentOperation(operation, prepared, schemas))
                .toList();
    }
}

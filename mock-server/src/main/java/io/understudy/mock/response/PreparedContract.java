package io.understudy.mock.response;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.mock.preference.AnswerOptions;
import io.understudy.mock.response.content.BodyMaker;
import io.understudy.mock.response.content.HeaderMaker;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.function.LongSupplier;

/** What the operations of one contract share when they answer. Safe to share between threads. */
public final class PreparedContract {
    private final HeaderMaker headers;
    private final BodyMaker bodies;

    /**
     * Prepares a contract.
     *
     * @param schemas the schemas of the contract
     * @param options how answers are made
     * @param unseeded gives a seed where neither the options nor a request do
     */
    public PreparedContract(Contract contract, SchemaLibrary schemas, AnswerOptions options, LongSupplier unseeded) {
        this.headers = new HeaderMaker(contract, schemas);
        this.bodies = new BodyMaker(contract, schemas, options, unseeded);
    }

    /** Prepares an operation of the contract. */
    public PreparedOperation prepare(Operation operation) {
        return PreparedOperation.of(operation, headers, bodies);
    }
}

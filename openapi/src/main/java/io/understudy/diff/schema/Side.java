package io.understudy.diff.schema;

import io.understudy.contract.Contract;
import io.understudy.diff.set.SetReader;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.SchemaLibrary;

/**
 * One of two contracts that are compared, for values that travel one way.
 *
 * @param reader reads its schemas as sets
 * @param judge asks its validator
 * @param wire how values are written
 */
public record Side(SetReader reader, Judge judge, Wire wire) {

    /** The side of a contract. */
    public static Side of(Contract contract, SchemaLibrary library, Direction direction, Wire wire) {
        return new Side(new SetReader(contract.documents(), direction), new Judge(library, direction, wire), wire);
    }
}

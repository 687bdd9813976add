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
public record ComparedSide(SetReader reader, SchemaJudge judge, Wire wire) {

    /** The side of a contract. */
    public static ComparedSide of(Contract contract, SchemaLibrary library, Direction direction, Wire wire) {
        return new ComparedSide(
                new SetReader(contract.documents(), direction), new SchemaJudge(library, direction, wire), wire);
    }
}

package io.understudy.diff.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.diff.set.Conjunction;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.SchemaLibrary;

/** Asks the validator of one contract whether a value fits. */
public final class SchemaJudge {

    private final SchemaLibrary library;
    private final Direction direction;
    private final Wire wire;

    /**
     * A judge.
     *
     * @param library the schemas of the contract
     * @param direction which way the values travel
     * @param wire how values are written
     */
    public SchemaJudge(SchemaLibrary library, Direction direction, Wire wire) {
        this.library = library;
        this.direction = direction;
        this.wire = wire;
    }

    /** Whether a value, or another that is written the same, fits all schemas. */
    public boolean accepts(Conjunction conjunction, JsonNode value) {
        return wire.readings(value).stream().anyMatch(reading -> fits(conjunction, reading));
    }

    private boolean fits(Conjunction conjunction, JsonNode value) {
        return conjunction.schemas().stream()
                .allMatch(schema ->
                        library.compile(schema, direction).check(value).isEmpty());
    }
}

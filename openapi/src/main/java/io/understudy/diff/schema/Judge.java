package io.understudy.diff.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.diff.set.Conjunction;
import io.understudy.document.Schema;
import io.understudy.validation.schema.CompiledSchema;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.InvalidSchemaException;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.List;

/** Asks the validator of one contract whether a value fits. */
public final class Judge {
    private static final CompiledSchema NEVER_COMPLAINS = value -> List.of();

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
    public Judge(SchemaLibrary library, Direction direction, Wire wire) {
        this.library = library;
        this.direction = direction;
        this.wire = wire;
    }

    /** Whether a value, or another that is written the same, fits all schemas; a schema that cannot be understood refuses nothing. */
    public boolean accepts(Conjunction conjunction, JsonNode value) {
        return wire.readings(value).stream().anyMatch(reading -> fits(conjunction, reading));
    }

    private boolean fits(Conjunction conjunction, JsonNode value) {
        return conjunction.schemas().stream()
                .allMatch(schema -> compiled(schema).check(value).isEmpty());
    }

    private CompiledSchema compiled(Schema schema) {
        try {
            return library.compile(schema, direction);
        } catch (InvalidSchemaException notUnderstood) {
            return NEVER_COMPLAINS;
        }
    }
}

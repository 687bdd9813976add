package io.understudy.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.schema.engine.WorkBudget;
import java.util.List;

/** A schema that is ready to judge values. Safe to share between threads. */
@FunctionalInterface
public interface CompiledSchema {

    /** Every way in which a value does not fit; empty when it does. */
    List<SchemaViolation> check(JsonNode value);

    /**
     * Every way in which a value does not fit; empty when it does. When the budget does not suffice, the only violation
     * is one that {@link SchemaViolation#isUndecided() is none of the value}.
     *
     * @param budget what the work may cost; shared by all that is judged for one request
     */
    default List<SchemaViolation> check(JsonNode value, WorkBudget budget) {
        return check(value);
    }
}

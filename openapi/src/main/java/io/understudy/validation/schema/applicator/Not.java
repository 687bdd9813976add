package io.understudy.validation.schema.applicator;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.schema.engine.Judging;
import io.understudy.validation.schema.engine.Rule;
import io.understudy.validation.schema.engine.SchemaNode;
import io.understudy.validation.schema.engine.Scope;
import io.understudy.validation.schema.engine.Spot;

/**
 * {@code not}.
 *
 * @param schema what a value does not fit
 */
public record Not(SchemaNode schema) implements Rule {

    @Override
    public boolean holds(Judging judging, JsonNode value, Scope scope) {
        return !judging.holds(schema, value, scope);
    }

    @Override
    public boolean explain(Judging judging, JsonNode value, Spot spot, Scope scope) {
        if (holds(judging, value, scope)) {
            return false;
        }
        judging.complain(spot, "not", "must NOT be valid");
        return true;
    }
}

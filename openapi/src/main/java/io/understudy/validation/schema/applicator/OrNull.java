package io.understudy.validation.schema.applicator;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.schema.engine.Evaluated;
import io.understudy.validation.schema.engine.Judging;
import io.understudy.validation.schema.engine.Rule;
import io.understudy.validation.schema.engine.SchemaNode;
import io.understudy.validation.schema.engine.Scope;
import io.understudy.validation.schema.engine.Spot;

/**
 * A schema of 2.0 or 3.0 that also takes null, whatever else it says.
 *
 * @param schema what every other value fits
 */
public record OrNull(SchemaNode schema) implements Rule {

    @Override
    public boolean holds(Judging judging, JsonNode value, Scope scope) {
        return value.isNull() || judging.holds(schema, value, scope);
    }

    @Override
    public boolean explain(Judging judging, JsonNode value, Spot spot, Scope scope) {
        if (holds(judging, value, scope)) {
            return false;
        }
        judging.complain(spot, "type", "must be null");
        return judging.explain(schema, value, spot, scope);
    }

    @Override
    public void mark(Judging judging, JsonNode value, Scope scope, Evaluated evaluated) {
        judging.mark(schema, value, scope, evaluated);
    }
}

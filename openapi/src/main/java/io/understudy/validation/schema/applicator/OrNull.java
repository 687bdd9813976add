package io.understudy.validation.schema.applicator;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.schema.engine.DynamicScope;
import io.understudy.validation.schema.engine.Evaluated;
import io.understudy.validation.schema.engine.InstanceLocation;
import io.understudy.validation.schema.engine.Judging;
import io.understudy.validation.schema.engine.KeywordRule;
import io.understudy.validation.schema.engine.SchemaNode;

/**
 * A schema of 2.0 or 3.0 that also takes null, whatever else it says.
 *
 * @param schema what every other value fits
 */
public record OrNull(SchemaNode schema) implements KeywordRule {

    @Override
    public boolean holds(Judging judging, JsonNode value, DynamicScope scope) {
        return value.isNull() || judging.holds(schema, value, scope);
    }

    @Override
    public boolean explain(Judging judging, JsonNode value, InstanceLocation spot, DynamicScope scope) {
        if (holds(judging, value, scope)) {
            return false;
        }
        judging.complain(spot, "type", "must be null");
        return judging.explain(schema, value, spot, scope);
    }

    @Override
    public void mark(Judging judging, JsonNode value, DynamicScope scope, Evaluated evaluated) {
        judging.mark(schema, value, scope, evaluated);
    }
}

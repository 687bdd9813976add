package io.understudy.validation.schema.applicator;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.schema.engine.Evaluated;
import io.understudy.validation.schema.engine.Judging;
import io.understudy.validation.schema.engine.Rule;
import io.understudy.validation.schema.engine.SchemaNode;
import io.understudy.validation.schema.engine.Scope;
import io.understudy.validation.schema.engine.Spot;

/**
 * One entry of {@code dependentSchemas}.
 *
 * @param trigger the property with which an object must fit the schema
 */
public record DependentSchema(String trigger, SchemaNode schema) implements Rule {

    @Override
    public boolean holds(Judging judging, JsonNode value, Scope scope) {
        return !value.has(trigger) || judging.holds(schema, value, scope);
    }

    @Override
    public boolean explain(Judging judging, JsonNode value, Spot spot, Scope scope) {
        return value.has(trigger) && judging.explain(schema, value, spot, scope);
    }

    @Override
    public void mark(Judging judging, JsonNode value, Scope scope, Evaluated evaluated) {
        if (value.has(trigger)) {
            judging.mark(schema, value, scope, evaluated);
        }
    }
}

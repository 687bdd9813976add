package io.understudy.validation.schema.applicator;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.schema.engine.DynamicScope;
import io.understudy.validation.schema.engine.Evaluated;
import io.understudy.validation.schema.engine.InstanceLocation;
import io.understudy.validation.schema.engine.Judging;
import io.understudy.validation.schema.engine.KeywordRule;
import io.understudy.validation.schema.engine.SchemaNode;

/**
 * One entry of {@code dependentSchemas}.
 *
 * @param trigger the property with which an object must fit the schema
 */
public record DependentSchema(String trigger, SchemaNode schema) implements KeywordRule {

    @Override
    public boolean holds(Judging judging, JsonNode value, DynamicScope scope) {
        return !value.has(trigger) || judging.holds(schema, value, scope);
    }

    @Override
    public boolean explain(Judging judging, JsonNode value, InstanceLocation spot, DynamicScope scope) {
        return value.has(trigger) && judging.explain(schema, value, spot, scope);
    }

    @Override
    public void mark(Judging judging, JsonNode value, DynamicScope scope, Evaluated evaluated) {
        if (value.has(trigger)) {
            judging.mark(schema, value, scope, evaluated);
        }
    }
}

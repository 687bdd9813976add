package io.understudy.validation.schema.applicator;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.schema.engine.DynamicScope;
import io.understudy.validation.schema.engine.Evaluated;
import io.understudy.validation.schema.engine.InstanceLocation;
import io.understudy.validation.schema.engine.Judging;
import io.understudy.validation.schema.engine.KeywordRule;
import io.understudy.validation.schema.engine.SchemaNode;
import java.util.List;

/**
 * {@code allOf}.
 *
 * @param schemas those that a value fits
 */
public record AllOf(List<SchemaNode> schemas) implements KeywordRule {

    @Override
    public boolean holds(Judging judging, JsonNode value, DynamicScope scope) {
        for (SchemaNode schema : schemas) {
            if (!judging.holds(schema, value, scope)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean explain(Judging judging, JsonNode value, InstanceLocation spot, DynamicScope scope) {
        boolean broken = false;
        for (SchemaNode schema : schemas) {
            broken |= judging.explain(schema, value, spot, scope);
        }
        return broken;
    }

    @Override
    public void mark(Judging judging, JsonNode value, DynamicScope scope, Evaluated evaluated) {
        for (SchemaNode schema : schemas) {
            judging.mark(schema, value, scope, evaluated);
        }
    }
}

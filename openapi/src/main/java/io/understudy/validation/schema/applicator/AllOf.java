package io.understudy.validation.schema.applicator;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.schema.engine.Evaluated;
import io.understudy.validation.schema.engine.Judging;
import io.understudy.validation.schema.engine.Rule;
import io.understudy.validation.schema.engine.SchemaNode;
import io.understudy.validation.schema.engine.Scope;
import io.understudy.validation.schema.engine.Spot;
import java.util.List;

/**
 * {@code allOf}.
 *
 * @param schemas those that a value fits
 */
public record AllOf(List<SchemaNode> schemas) implements Rule {

    @Override
    public boolean holds(Judging judging, JsonNode value, Scope scope) {
        for (SchemaNode schema : schemas) {
            if (!judging.holds(schema, value, scope)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean explain(Judging judging, JsonNode value, Spot spot, Scope scope) {
        boolean broken = false;
        for (SchemaNode schema : schemas) {
            broken |= judging.explain(schema, value, spot, scope);
        }
        return broken;
    }

    @Override
    public void mark(Judging judging, JsonNode value, Scope scope, Evaluated evaluated) {
        for (SchemaNode schema : schemas) {
            judging.mark(schema, value, scope, evaluated);
        }
    }
}

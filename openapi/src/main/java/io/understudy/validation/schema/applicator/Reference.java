package io.understudy.validation.schema.applicator;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.schema.engine.DynamicScope;
import io.understudy.validation.schema.engine.Evaluated;
import io.understudy.validation.schema.engine.InstanceLocation;
import io.understudy.validation.schema.engine.Judging;
import io.understudy.validation.schema.engine.KeywordRule;
import io.understudy.validation.schema.engine.SchemaNode;
import org.jspecify.annotations.Nullable;

/**
 * {@code $ref} and {@code $dynamicRef}.
 *
 * @param target the schema that the reference leads to where nothing was entered that changes it
 * @param anchor the dynamic anchor that a schema around may give another meaning; null when the reference is fixed
 */
public record Reference(SchemaNode target, @Nullable String anchor) implements KeywordRule {

    @Override
    public boolean holds(Judging judging, JsonNode value, DynamicScope scope) {
        return judging.holds(target(scope), value, scope);
    }

    @Override
    public boolean explain(Judging judging, JsonNode value, InstanceLocation spot, DynamicScope scope) {
        return judging.explain(target(scope), value, spot, scope);
    }

    @Override
    public void mark(Judging judging, JsonNode value, DynamicScope scope, Evaluated evaluated) {
        judging.mark(target(scope), value, scope, evaluated);
    }

    private SchemaNode target(DynamicScope scope) {
        SchemaNode dynamic = anchor == null ? null : scope.meaning(anchor);
        return dynamic == null ? target : dynamic;
    }
}

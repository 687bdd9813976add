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
 * {@code if} with {@code then} and {@code else}.
 *
 * @param then what a value fits that fits the condition; null when anything goes
 * @param otherwise what other values fit; null when anything goes
 */
public record Conditional(
        SchemaNode condition,
        @Nullable SchemaNode then,
        @Nullable SchemaNode otherwise) implements KeywordRule {

    @Override
    public boolean holds(Judging judging, JsonNode value, DynamicScope scope) {
        SchemaNode chosen = chosen(judging, value, scope);
        return chosen == null || judging.holds(chosen, value, scope);
    }

    @Override
    public boolean explain(Judging judging, JsonNode value, InstanceLocation spot, DynamicScope scope) {
        SchemaNode chosen = chosen(judging, value, scope);
        return chosen != null && judging.explain(chosen, value, spot, scope);
    }

    private @Nullable SchemaNode chosen(Judging judging, JsonNode value, DynamicScope scope) {
        return judging.holds(condition, value, scope) ? then : otherwise;
    }

    @Override
    public void mark(Judging judging, JsonNode value, DynamicScope scope, Evaluated evaluated) {
        boolean applies = judging.holds(condition, value, scope);
        if (applies) {
            judging.mark(condition, value, scope, evaluated);
        }
        SchemaNode chosen = applies ? then : otherwise;
        if (chosen != null) {
            judging.mark(chosen, value, scope, evaluated);
        }
    }
}

package io.understudy.validation.schema.applicator;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.schema.engine.Evaluated;
import io.understudy.validation.schema.engine.Judging;
import io.understudy.validation.schema.engine.Rule;
import io.understudy.validation.schema.engine.SchemaNode;
import io.understudy.validation.schema.engine.Scope;
import io.understudy.validation.schema.engine.Spot;
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
        @Nullable SchemaNode otherwise) implements Rule {

    @Override
    public boolean holds(Judging judging, JsonNode value, Scope scope) {
        SchemaNode chosen = chosen(judging, value, scope);
        return chosen == null || judging.holds(chosen, value, scope);
    }

    @Override
    public boolean explain(Judging judging, JsonNode value, Spot spot, Scope scope) {
        SchemaNode chosen = chosen(judging, value, scope);
        return chosen != null && judging.explain(chosen, value, spot, scope);
    }

    private @Nullable SchemaNode chosen(Judging judging, JsonNode value, Scope scope) {
        return judging.holds(condition, value, scope) ? then : otherwise;
    }

    @Override
    public void mark(Judging judging, JsonNode value, Scope scope, Evaluated evaluated) {
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

package io.understudy.validation.schema.applicator;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.schema.engine.DynamicScope;
import io.understudy.validation.schema.engine.Evaluated;
import io.understudy.validation.schema.engine.InstanceLocation;
import io.understudy.validation.schema.engine.Judging;
import io.understudy.validation.schema.engine.KeywordRule;
import io.understudy.validation.schema.engine.SchemaNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code prefixItems} and {@code items}.
 *
 * @param first the schemas of the first items, one each
 * @param rest the schema of all other items; null when there is none
 */
public record Items(List<SchemaNode> first, @Nullable SchemaNode rest) implements KeywordRule {

    @Override
    public boolean holds(Judging judging, JsonNode value, DynamicScope scope) {
        if (!value.isArray()) {
            return true;
        }
        int index = 0;
        for (JsonNode item : value) {
            SchemaNode schema = index < first.size() ? first.get(index) : rest;
            if (schema == null) {
                return true;
            }
            if (!judging.holds(schema, item, scope)) {
                return false;
            }
            index++;
        }
        return true;
    }

    @Override
    public boolean explain(Judging judging, JsonNode value, InstanceLocation spot, DynamicScope scope) {
        if (!value.isArray()) {
            return false;
        }
        boolean broken = false;
        int index = 0;
        for (JsonNode item : value) {
            SchemaNode schema = index < first.size() ? first.get(index) : rest;
            broken |= schema != null && judging.explain(schema, item, spot.child(index), scope);
            index++;
        }
        return broken;
    }

    @Override
    public void mark(Judging judging, JsonNode value, DynamicScope scope, Evaluated evaluated) {
        if (!value.isArray()) {
            return;
        }
        if (rest == null) {
            evaluated.markFirst(Math.min(first.size(), value.size()));
        } else {
            evaluated.markAll();
        }
    }
}

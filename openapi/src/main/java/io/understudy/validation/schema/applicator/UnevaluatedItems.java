package io.understudy.validation.schema.applicator;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.schema.engine.DynamicScope;
import io.understudy.validation.schema.engine.Evaluated;
import io.understudy.validation.schema.engine.InstanceLocation;
import io.understudy.validation.schema.engine.Judging;
import io.understudy.validation.schema.engine.KeywordRule;
import io.understudy.validation.schema.engine.SchemaNode;

/**
 * {@code unevaluatedItems}: what the other rules of its schema have not judged fits a schema.
 *
 * @param owner the schema that the keyword stands in
 * @param rest the schema of what is left
 */
public record UnevaluatedItems(SchemaNode owner, SchemaNode rest) implements KeywordRule {

    @Override
    public boolean holds(Judging judging, JsonNode value, DynamicScope scope) {
        if (!value.isArray() || value.isEmpty()) {
            return true;
        }
        Evaluated evaluated = judging.evaluated(owner, value, scope);
        int index = 0;
        for (JsonNode item : value) {
            if (!evaluated.has(index) && !judging.holds(rest, item, scope)) {
                return false;
            }
            index++;
        }
        return true;
    }

    @Override
    public boolean explain(Judging judging, JsonNode value, InstanceLocation spot, DynamicScope scope) {
        if (holds(judging, value, scope)) {
            return false;
        }
        if (rest.refusesAll()) {
            judging.complain(spot, "unevaluatedItems", "must NOT have unevaluated items");
            return true;
        }
        Evaluated evaluated = judging.evaluated(owner, value, scope);
        int index = 0;
        for (JsonNode item : value) {
            if (!evaluated.has(index)) {
                judging.explain(rest, item, spot.child(index), scope);
            }
            index++;
        }
        return true;
    }

    @Override
    public void mark(Judging judging, JsonNode value, DynamicScope scope, Evaluated evaluated) {
        if (value.isArray()) {
            evaluated.markAll();
        }
    }
}

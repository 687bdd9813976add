package io.understudy.validation.schema.applicator;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.schema.engine.DynamicScope;
import io.understudy.validation.schema.engine.Evaluated;
import io.understudy.validation.schema.engine.InstanceLocation;
import io.understudy.validation.schema.engine.Judging;
import io.understudy.validation.schema.engine.KeywordRule;
import io.understudy.validation.schema.engine.SchemaNode;
import java.util.Map;

/**
 * {@code unevaluatedProperties}: what the other rules of its schema have not judged fits a schema.
 *
 * @param owner the schema that the keyword stands in
 * @param rest the schema of what is left
 */
public record UnevaluatedProperties(SchemaNode owner, SchemaNode rest) implements KeywordRule {

    @Override
    public boolean holds(Judging judging, JsonNode value, DynamicScope scope) {
        if (!value.isObject() || value.isEmpty()) {
            return true;
        }
        Evaluated evaluated = judging.evaluated(owner, value, scope);
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            if (!evaluated.has(member.getKey()) && !judging.holds(rest, member.getValue(), scope)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean explain(Judging judging, JsonNode value, InstanceLocation spot, DynamicScope scope) {
        if (!value.isObject() || value.isEmpty()) {
            return false;
        }
        Evaluated evaluated = judging.evaluated(owner, value, scope);
        boolean broken = false;
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            String name = member.getKey();
            if (evaluated.has(name)) {
                continue;
            }
            if (rest.refusesAll()) {
                judging.complain(
                        spot, "unevaluatedProperties", "must NOT have unevaluated properties; found '" + name + "'");
                broken = true;
            } else {
                broken |= judging.explain(rest, member.getValue(), spot.child(name), scope);
            }
        }
        return broken;
    }

    @Override
    public void mark(Judging judging, JsonNode value, DynamicScope scope, Evaluated evaluated) {
        if (value.isObject()) {
            evaluated.markAll();
        }
    }
}

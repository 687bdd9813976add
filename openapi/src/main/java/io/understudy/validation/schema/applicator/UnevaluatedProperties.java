package io.understudy.validation.schema.applicator;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.schema.engine.Evaluated;
import io.understudy.validation.schema.engine.Judging;
import io.understudy.validation.schema.engine.Rule;
import io.understudy.validation.schema.engine.SchemaNode;
import io.understudy.validation.schema.engine.Scope;
import io.understudy.validation.schema.engine.Spot;
import java.util.Map;

/**
 * {@code unevaluatedProperties}: what the other rules of its schema have not judged fits a schema.
 *
 * @param owner the schema that the keyword stands in
 * @param rest the schema of what is left
 */
public record UnevaluatedProperties(SchemaNode owner, SchemaNode rest) implements Rule {

    @Override
    public boolean holds(Judging judging, JsonNode value, Scope scope) {
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
    public boolean explain(Judging judging, JsonNode value, Spot spot, Scope scope) {
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
    public void mark(Judging judging, JsonNode value, Scope scope, Evaluated evaluated) {
        if (value.isObject()) {
            evaluated.markAll();
        }
    }
}

package io.understudy.validation.schema.applicator;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.schema.engine.DynamicScope;
import io.understudy.validation.schema.engine.Evaluated;
import io.understudy.validation.schema.engine.InstanceLocation;
import io.understudy.validation.schema.engine.Judging;
import io.understudy.validation.schema.engine.KeywordRule;
import io.understudy.validation.schema.engine.SchemaNode;

/**
 * {@code contains} with {@code minContains} and {@code maxContains}.
 *
 * @param schema what some items fit
 * @param least how many must
 * @param most how many may
 */
public record Contains(SchemaNode schema, long least, long most) implements KeywordRule {

    @Override
    public boolean holds(Judging judging, JsonNode value, DynamicScope scope) {
        if (!value.isArray()) {
            return true;
        }
        long count = count(judging, value, scope);
        return count >= least && count <= most;
    }

    @Override
    public boolean explain(Judging judging, JsonNode value, InstanceLocation spot, DynamicScope scope) {
        if (!value.isArray()) {
            return false;
        }
        long count = count(judging, value, scope);
        if (count < least) {
            judging.complain(spot, least == 1 ? "contains" : "minContains", "must contain at least " + items(least));
        } else if (count > most) {
            judging.complain(spot, "maxContains", "must NOT contain more than " + items(most));
        }
        return count < least || count > most;
    }

    private static String items(long count) {
        return count + (count == 1 ? " item" : " items") + " of the schema in contains";
    }

    private long count(Judging judging, JsonNode array, DynamicScope scope) {
        long count = 0;
        for (JsonNode item : array) {
            if (judging.holds(schema, item, scope)) {
                count++;
            }
            if (count > most || (count >= least && most == Long.MAX_VALUE)) {
                return count;
            }
        }
        return count;
    }

    @Override
    public void mark(Judging judging, JsonNode value, DynamicScope scope, Evaluated evaluated) {
        if (value.isArray()) {
            int index = 0;
            for (JsonNode item : value) {
                if (judging.holds(schema, item, scope)) {
                    evaluated.mark(index);
                }
                index++;
            }
        }
    }
}

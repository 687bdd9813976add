package io.understudy.validation.schema.applicator;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.schema.engine.DynamicScope;
import io.understudy.validation.schema.engine.Evaluated;
import io.understudy.validation.schema.engine.InstanceLocation;
import io.understudy.validation.schema.engine.Judging;
import io.understudy.validation.schema.engine.KeywordRule;
import io.understudy.validation.schema.engine.SchemaNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code anyOf} and {@code oneOf}.
 *
 * @param exactlyOne whether it is {@code oneOf}
 * @param schemas the alternatives
 * @param names how a discriminator names them, which never changes the verdict (OpenAPI 3.1.1, section 4.8.25), but
 *     tells which alternative was meant; null when there is none
 */
public record Alternatives(
        boolean exactlyOne,
        List<SchemaNode> schemas,
        @Nullable Names names) implements KeywordRule {

    /**
     * How a discriminator names alternatives.
     *
     * @param property the property that holds the name
     * @param alternatives the index of each by its name
     */
    public record Names(String property, Map<String, Integer> alternatives) {}

    @Override
    public boolean holds(Judging judging, JsonNode value, DynamicScope scope) {
        return exactlyOne ? count(judging, value, scope) == 1 : anyHolds(judging, value, scope);
    }

    private boolean anyHolds(Judging judging, JsonNode value, DynamicScope scope) {
        for (SchemaNode schema : schemas) {
            if (judging.holds(schema, value, scope)) {
                return true;
            }
        }
        return false;
    }

    /** How many alternatives a value fits; two stand for more. */
    private int count(Judging judging, JsonNode value, DynamicScope scope) {
        int count = 0;
        for (SchemaNode schema : schemas) {
            if (judging.holds(schema, value, scope) && ++count == 2) {
                return count;
            }
        }
        return count;
    }

    @Override
    public boolean explain(Judging judging, JsonNode value, InstanceLocation spot, DynamicScope scope) {
        if (holds(judging, value, scope)) {
            return false;
        }
        SchemaNode meant = meant(value);
        if (meant != null && judging.explain(meant, value, spot, scope)) {
            return true;
        }
        if (exactlyOne) {
            judging.complain(spot, "oneOf", "must match exactly one schema in oneOf");
        } else if (schemas.isEmpty()) {
            judging.complain(spot, "anyOf", "must match a schema in anyOf");
        }
        if (!exactlyOne || count(judging, value, scope) == 0) {
            for (SchemaNode schema : schemas) {
                judging.explain(schema, value, spot, scope);
            }
        }
        return true;
    }

    private @Nullable SchemaNode meant(JsonNode value) {
        if (names == null) {
            return null;
        }
        JsonNode name = value.path(names.property);
        Integer index = name.isTextual() ? names.alternatives.get(name.textValue()) : null;
        return index == null ? null : schemas.get(index);
    }

    @Override
    public void mark(Judging judging, JsonNode value, DynamicScope scope, Evaluated evaluated) {
        for (SchemaNode schema : schemas) {
            if (judging.holds(schema, value, scope)) {
                judging.mark(schema, value, scope, evaluated);
            }
        }
    }
}

package io.understudy.validation.schema.assertion;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.schema.engine.DynamicScope;
import io.understudy.validation.schema.engine.InstanceLocation;
import io.understudy.validation.schema.engine.Judging;
import io.understudy.validation.schema.engine.KeywordRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code required}, and one entry of {@code dependentRequired}: an object has these properties.
 *
 * @param names the properties
 * @param trigger the property without which the others need not be there; null when they are always needed
 */
public record Required(List<String> names, @Nullable String trigger) implements KeywordRule {

    @Override
    public boolean holds(Judging judging, JsonNode value, DynamicScope scope) {
        if (!applies(value)) {
            return true;
        }
        for (String name : names) {
            if (!value.has(name)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean explain(Judging judging, JsonNode value, InstanceLocation spot, DynamicScope scope) {
        if (holds(judging, value, scope)) {
            return false;
        }
        for (String name : names) {
            if (!value.has(name)) {
                complain(judging, spot, name);
            }
        }
        return true;
    }

    private void complain(Judging judging, InstanceLocation spot, String name) {
        if (trigger == null) {
            judging.complain(spot, "required", "must have required property '" + name + "'");
        } else {
            judging.complain(
                    spot,
                    "dependentRequired",
                    "must have property '" + name + "' when property '" + trigger + "' is there");
        }
    }

    private boolean applies(JsonNode value) {
        return value.isObject() && (trigger == null || value.has(trigger));
    }

    @Override
    public boolean appliesSchemas() {
        return false;
    }
}

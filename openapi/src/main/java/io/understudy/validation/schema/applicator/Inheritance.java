package io.understudy.validation.schema.applicator;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.schema.engine.DynamicScope;
import io.understudy.validation.schema.engine.InstanceLocation;
import io.understudy.validation.schema.engine.Judging;
import io.understudy.validation.schema.engine.KeywordRule;
import io.understudy.validation.schema.engine.SchemaNode;
import java.util.Map;

/**
 * {@code discriminator} of 2.0: a property names the schema itself or one of its heirs, whose rules hold then (OpenAPI
 * 2.0, "Composition and Inheritance"). Whether the property must be there is told by {@code required}.
 *
 * @param property the property that holds the name
 * @param heirs what the value must fit by its name; the schema itself takes anything more
 */
public record Inheritance(String property, Map<String, SchemaNode> heirs) implements KeywordRule {

    @Override
    public boolean holds(Judging judging, JsonNode value, DynamicScope scope) {
        JsonNode name = value.path(property);
        if (name.isMissingNode()) {
            return true;
        }
        SchemaNode heir = name.isTextual() ? heirs.get(name.textValue()) : null;
        return heir != null && judging.holds(heir, value, scope);
    }

    @Override
    public boolean explain(Judging judging, JsonNode value, InstanceLocation spot, DynamicScope scope) {
        if (holds(judging, value, scope)) {
            return false;
        }
        SchemaNode heir = heirs.get(value.path(property).asText());
        if (heir != null) {
            return judging.explain(heir, value, spot, scope);
        }
        judging.complain(
                spot.child(property),
                "discriminator",
                "must be equal to one of the allowed values: " + String.join(", ", heirs.keySet()));
        return true;
    }
}

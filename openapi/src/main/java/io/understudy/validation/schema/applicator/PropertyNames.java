package io.understudy.validation.schema.applicator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.validation.schema.engine.DynamicScope;
import io.understudy.validation.schema.engine.InstanceLocation;
import io.understudy.validation.schema.engine.Judging;
import io.understudy.validation.schema.engine.KeywordRule;
import io.understudy.validation.schema.engine.SchemaNode;
import java.util.Map;

/**
 * {@code propertyNames}.
 *
 * @param names the schema that the name of every property fits
 */
public record PropertyNames(SchemaNode names) implements KeywordRule {

    @Override
    public boolean holds(Judging judging, JsonNode value, DynamicScope scope) {
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            if (!judging.holds(names, TextNode.valueOf(member.getKey()), scope)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean explain(Judging judging, JsonNode value, InstanceLocation spot, DynamicScope scope) {
        boolean broken = false;
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            if (!judging.holds(names, TextNode.valueOf(member.getKey()), scope)) {
                judging.complain(spot, "propertyNames", "must NOT have a property named '" + member.getKey() + "'");
                broken = true;
            }
        }
        return broken;
    }
}

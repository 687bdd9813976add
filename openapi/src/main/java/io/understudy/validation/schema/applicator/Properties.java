package io.understudy.validation.schema.applicator;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.regex.EcmaPattern;
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
 * {@code properties}, {@code patternProperties} and {@code additionalProperties}, which only mean something together.
 *
 * @param declared the schemas of {@code properties} by name, in the order of the schema
 * @param patterns those of {@code patternProperties}
 * @param additional the schema of all other properties; null when there is none
 */
public record Properties(
        Map<String, SchemaNode> declared,
        List<Named> patterns,
        @Nullable SchemaNode additional) implements KeywordRule {

    /** A schema for the properties whose names match a pattern. */
    public record Named(EcmaPattern pattern, SchemaNode schema) {}

    @Override
    public boolean holds(Judging judging, JsonNode value, DynamicScope scope) {
        if (!value.isObject()) {
            return true;
        }
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            if (!holds(judging, member.getKey(), member.getValue(), scope)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Judging judging, String name, JsonNode member, DynamicScope scope) {
        SchemaNode own = declared.get(name);
        boolean known = own != null;
        if (own != null && !judging.holds(own, member, scope)) {
            return false;
        }
        for (Named named : patterns) {
            if (named.pattern.matches(name, judging::spend)) {
                known = true;
                if (!judging.holds(named.schema, member, scope)) {
                    return false;
                }
            }
        }
        return known || additional == null || judging.holds(additional, member, scope);
    }

    @Override
    public boolean explain(Judging judging, JsonNode value, InstanceLocation spot, DynamicScope scope) {
        if (!value.isObject()) {
            return false;
        }
        boolean broken = false;
        for (Map.Entry<String, SchemaNode> property : declared.entrySet()) {
            JsonNode member = value.get(property.getKey());
            broken |= member != null
                    && judging.explain(property.getValue(), member, spot.child(property.getKey()), scope);
        }
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            broken |= explainOther(judging, member.getKey(), member.getValue(), spot, scope);
        }
        return broken;
    }

    private boolean explainOther(
            Judging judging, String name, JsonNode member, InstanceLocation spot, DynamicScope scope) {
        boolean known = declared.containsKey(name);
        boolean broken = false;
        for (Named named : patterns) {
            if (named.pattern.matches(name, judging::spend)) {
                known = true;
                broken |= judging.explain(named.schema, member, spot.child(name), scope);
            }
        }
        if (known || additional == null) {
            return broken;
        }
        if (additional.refusesAll()) {
            judging.complain(spot, "additionalProperties", "must NOT have additional properties; found '" + name + "'");
            return true;
        }
        return judging.explain(additional, member, spot.child(name), scope);
    }

    @Override
    public void mark(Judging judging, JsonNode value, DynamicScope scope, Evaluated evaluated) {
        if (!value.isObject()) {
            return;
        }
        if (additional != null) {
            evaluated.markAll();
            return;
        }
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            String name = member.getKey();
            if (declared.containsKey(name)
                    || patterns.stream().anyMatch(named -> named.pattern.matches(name, judging::spend))) {
                evaluated.mark(name);
            }
        }
    }
}

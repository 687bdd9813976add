package io.understudy.generation.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.understudy.document.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What a demand says of objects.
 *
 * @param expansion the demand
 * @param schemas where references lead
 * @param matching whether a regular expression, given first, matches in a name
 */
public record ObjectRule(ExpandedConstraint expansion, Schemas schemas, BiPredicate<String, String> matching) {
    private static final JsonNode TEXT = JsonNodeFactory.instance.objectNode().put("type", "string");

    /** The declared properties, in the order in which the schemas declare them. */
    public Set<String> declared() {
        Set<String> names = new LinkedHashSet<>();
        expansion
                .schemas()
                .forEach(schema -> schema.json().path("properties").fieldNames().forEachRemaining(names::add));
        return names;
    }

    /** The properties that an answer must have, which write-only ones are never among, whichever schema asks for them. */
    public Set<String> required() {
        Set<String> names = new LinkedHashSet<>();
        expansion.schemas().forEach(schema -> schema.json().path("required").forEach(name -> names.add(name.asText())));
        names.removeIf(name -> property(name).writeOnly(schemas));
        names.addAll(expansion.exclusions().properties().keySet());
        return names;
    }

    /** The properties that must be there when this one is; write-only ones are never among them either. */
    public Set<String> requiredBeside(String name) {
        Set<String> names = new LinkedHashSet<>();
        expansion
                .schemas()
                .filter(Schemas::modern)
                .forEach(schema ->
                        schema.json().path("dependentRequired").path(name).forEach(other -> names.add(other.asText())));
        names.removeIf(other -> property(other).writeOnly(schemas));
        return names;
    }

    /** The properties that must be missing, because the value would fit what it must not fit with them. */
    public Set<String> absent() {
        return expansion.exclusions().absent();
    }

    /** Properties without which the alternatives that were not chosen do not fit. */
    public Set<String> ofRivals() {
        Set<String> names = new LinkedHashSet<>();
        expansion
                .rivals()
                .forEach(rival ->
                        schemas.resolved(rival).json().path("required").forEach(name -> names.add(name.asText())));
        return names;
    }

    /** What the value of a property must fit. */
    public SchemaConstraint property(String name) {
        List<Schema> demanded = new ArrayList<>();
        List<ExpandedConstraint.Part> parts = expansion.parts();
        for (int index = 0; index < parts.size(); index++) {
            Schema schema = parts.get(index).schema();
            List<Schema> own = declaredFor(schema, name);
            demanded.addAll(own);
            if (own.isEmpty() && schema.json().has("unevaluatedProperties") && ExpandedConstraint.counts(schema)) {
                boolean evaluated = parts.subList(index, parts.get(index).end()).stream()
                        .anyMatch(part -> !declaredFor(part.schema(), name).isEmpty());
                if (!evaluated) {
                    demanded.add(schema.child("unevaluatedProperties"));
                }
            }
        }
        List<Schema> unfit = expansion.exclusions().properties().getOrDefault(name, List.of());
        return SchemaConstraint.of(demanded, unfit, expansion.origin(), schemas);
    }

    /** What one schema by itself says of a property: as declared, by pattern, or else as an additional one. */
    private List<Schema> declaredFor(Schema schema, String name) {
        List<Schema> own = new ArrayList<>();
        if (!ExpandedConstraint.counts(schema)) {
            return own;
        }
        JsonNode json = schema.json();
        if (json.path("properties").has(name)) {
            own.add(schema.child("properties").child(name));
        }
        for (Map.Entry<String, Schema> entry :
                Schemas.named(schema, "patternProperties").entrySet()) {
            if (matching.test(entry.getKey(), name)) {
                own.add(entry.getValue());
            }
        }
        if (own.isEmpty() && json.has("additionalProperties")) {
            own.add(schema.child("additionalProperties"));
        }
        return own;
    }

    /** What the names of properties must fit. */
    public SchemaConstraint names() {
        List<Schema> demanded = new ArrayList<>();
        expansion.schemas().filter(schema -> schema.json().has("propertyNames")).forEach(schema -> {
            demanded.add(schema.child("propertyNames"));
            demanded.add(new Schema(TEXT, schema.version(), schema.place().child("type")));
        });
        return SchemaConstraint.of(demanded, List.of(), expansion.origin(), schemas);
    }

    /** The patterns of names for which the schemas declare values. */
    public List<String> patterns() {
        return expansion
                .schemas()
                .flatMap(schema -> Schemas.named(schema, "patternProperties").keySet().stream())
                .distinct()
                .toList();
    }

    /** Whether the object is a map: it declares what its values are, but none of their names. */
    public boolean isMap() {
        return declared().isEmpty()
                && (expansion.values("additionalProperties").stream().anyMatch(JsonNode::isObject)
                        || !patterns().isEmpty());
    }
}

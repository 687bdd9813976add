package io.understudy.generation.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Spreads out a demand into the schemas that bear on the value itself: {@code allOf} and references are followed,
 * alternatives and conditions decided one way. What {@code not} and the alternatives left out forbid is noted as far as
 * it is simple; whoever uses the result checks the value that comes of it.
 */
public final class ConstraintExpander {
    private static final JsonNode NULL = JsonNodeFactory.instance.objectNode().put("type", "null");
    private static final Set<String> COMPOSED = Set.of("allOf", "oneOf", "anyOf", "prefixItems", "not");

    private final Schemas schemas;
    private final DiscriminatedSchemas alternatives;
    private final ChoiceSequence choices;
    private final List<ExpandedConstraint.Part> parts = new ArrayList<>();
    private final List<Schema> rivals = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Exclusions exclusions = Exclusions.none();
    private final Set<Place> path = new HashSet<>();
    private @Nullable Contradiction contradiction;

    private ConstraintExpander(Schemas schemas, ChoiceSequence choices) {
        this.schemas = schemas;
        this.alternatives = new DiscriminatedSchemas(schemas);
        this.choices = choices;
    }

    /** Spreads out a demand, with each choice decided as these choices do. */
    public static ExpandedConstraint expand(SchemaConstraint demand, Schemas schemas, ChoiceSequence choices) {
        ConstraintExpander expander = new ConstraintExpander(schemas, choices);
        demand.schemas().forEach(expander::add);
        demand.forbidden().forEach(expander::forbid);
        expander.suggestNames();
        return new ExpandedConstraint(
                demand.origin(),
                expander.parts,
                expander.rivals,
                expander.names,
                expander.exclusions,
                expander.contradiction);
    }

    private void add(Schema schema) {
        if (schema.json().isBoolean() && !schema.json().booleanValue()) {
            contradict(schema, "it permits nothing");
        }
        if (!schema.json().isObject()) {
            return;
        }
        if (!path.add(schema.place())) {
            contradict(schema, "it contains itself in its own allOf, oneOf, anyOf or $ref");
            return;
        }
        int index = parts.size();
        parts.add(new ExpandedConstraint.Part(schema, index));
        addAllWithin(schema, index);
        parts.set(index, new ExpandedConstraint.Part(parts.get(index).schema(), parts.size()));
        path.remove(schema.place());
    }

    private void addAllWithin(Schema schema, int index) {
        if (Schemas.refers(schema)) {
            add(schemas.target(schema));
            if (!Schemas.modern(schema)) {
                return;
            }
        }
        if (mayBeNullAsAWhole(schema)
                && (givesNull(schema) ? choices.inOrder(2) == 0 : choices.amongLastSeldom(2) == 1)) {
            parts.set(index, new ExpandedConstraint.Part(new Schema(NULL, schema.version(), schema.place()), index));
            return;
        }
        schema.items("allOf").forEach(this::add);
        alternatives(schema, "oneOf");
        alternatives(schema, "anyOf");
        condition(schema);
        Schemas.named(schema, "dependentSchemas").forEach((property, dependent) -> {
            if (choices.among(2) == 0) {
                add(dependent);
            } else {
                exclusions.absent().add(property);
            }
        });
        if (schema.json().has("not")) {
            forbid(schema.child("not"));
        }
    }

    /** In 2.0 and 3.0 null is an alternative to all that a composed schema says. */
    private static boolean mayBeNullAsAWhole(Schema schema) {
        return ExpandedConstraint.nullable(schema) && COMPOSED.stream().anyMatch(schema.json()::has);
    }

    private static boolean givesNull(Schema schema) {
        return schema.json().path("default").isNull()
                || schema.json().path("example").isNull();
    }

    private void alternatives(Schema schema, String keyword) {
        List<Schema> listed = DiscriminatedSchemas.nullLast(schema.items(keyword));
        if (listed.isEmpty()) {
            return;
        }
        boolean discriminated = keyword.equals("oneOf") || !schema.json().has("oneOf");
        String property = DiscriminatedSchemas.property(schema).orElse("");
        Map<String, Schema> named =
                discriminated && !property.isEmpty() ? alternatives.named(schema, listed) : Map.of();
        if (!named.isEmpty()) {
            String name = List.copyOf(named.keySet()).get(choices.among(named.size()));
            names.put(property, name);
            add(named.getOrDefault(name, schema));
            return;
        }
        int chosen = choices.among(listed.size());
        add(listed.get(chosen));
        if (keyword.equals("oneOf")) {
            List<Schema> others = new ArrayList<>(listed);
            others.remove(chosen);
            rivals.addAll(others);
            // Mostly the others do not fit anyway; to see to it can spoil the value.
            if (choices.inOrder(2) == 1) {
                others.forEach(this::forbid);
            }
        }
    }

    private void condition(Schema schema) {
        JsonNode json = schema.json();
        if (!json.has("if") || (!json.has("then") && !json.has("else"))) {
            return;
        }
        boolean holds = choices.among(2) == 0;
        Schema condition = schema.child("if");
        if (holds) {
            add(condition);
        } else {
            forbid(condition);
        }
        if (json.has(holds ? "then" : "else")) {
            add(schema.child(holds ? "then" : "else"));
        }
    }

    /** A value that must not fit a schema breaks at least one of its keywords: one of those that are easy to break. */
    private void forbid(Schema unfollowed) {
        Schema schema = schemas.followed(unfollowed);
        if (Schemas.anything(schema)) {
            contradict(schema, "a 'not' or 'if' forbids every value");
            return;
        }
        List<Runnable> ways = new ArrayList<>();
        JsonNode json = schema.json();
        if (json.has("not")) {
            ways.add(() -> add(schema.child("not")));
        }
        if (json.has("anyOf")) {
            ways.add(() -> schema.items("anyOf").forEach(this::forbid));
        }
        schema.items("allOf").forEach(one -> ways.add(() -> forbid(one)));
        if (Schemas.modern(schema) && Schemas.refers(schema)) {
            ways.add(() -> forbid(schemas.target(schema)));
        }
        Schemas.named(schema, "properties")
                .forEach((name, property) -> ways.add(() -> exclusions.property(name, property)));
        if (json.path("items").isObject()) {
            ways.add(() -> exclusions.items().add(schema.child("items")));
        }
        NegatedBounds.of(schema).forEach(opposite -> ways.add(() -> add(opposite)));
        json.path("required").forEach(name -> ways.add(() -> exclusions.absent().add(name.asText())));
        if (json.has("type")) {
            ways.add(() -> exclusions.types().addAll(ExpandedConstraint.declared(schema)));
        }
        if (!ways.isEmpty()) {
            ways.get(choices.inOrder(ways.size())).run();
        }
    }

    /** A discriminator without alternatives holds the name of the schema that inherits it through {@code allOf}. */
    private void suggestNames() {
        parts.stream()
                .map(ExpandedConstraint.Part::schema)
                .filter(Schemas::isComponent)
                .findFirst()
                .ifPresent(kind -> parts.forEach(part -> DiscriminatedSchemas.property(part.schema())
                        .ifPresent(property -> names.putIfAbsent(property, alternatives.nameOf(part.schema(), kind)))));
    }

    private void contradict(Schema schema, String reason) {
        if (contradiction == null) {
            contradiction = new Contradiction(schema, reason);
        }
    }
}

package io.understudy.diff.set;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.diff.set.Alternative.Exclusion;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import io.understudy.validation.schema.Direction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads schemas of one contract as unions of alternatives. What is read is kept. Not safe to share between threads.
 *
 * <p>It is long because every keyword that joins schemas has its place here; those that say something of one type are
 * read by {@link Keywords}.
 */
public final class SetReader {
    /** More alternatives than this are not told apart: the rest counts as part of what cannot be compared. */
    private static final int MOST = 512;

    private final DocumentSet documents;
    private final Direction direction;
    private final Map<Set<Place>, List<Alternative>> known = new HashMap<>();
    private final Map<Place, List<Alternative>> bySchema = new HashMap<>();

    /**
     * A reader.
     *
     * @param documents where references lead
     * @param direction which way the values travel
     */
    public SetReader(DocumentSet documents, Direction direction) {
        this.documents = documents;
        this.direction = direction;
    }

    /** What a conjunction takes: the union of these; none when nothing fits. */
    public List<Alternative> read(Conjunction conjunction) {
        List<Alternative> before = known.get(conjunction.key());
        if (before != null) {
            return before;
        }
        List<Alternative> result = List.of(Alternative.ALL);
        for (Schema schema : conjunction.schemas()) {
            result = meet(result, read(schema));
        }
        known.put(conjunction.key(), result);
        return result;
    }

    /** The schemas that are meant where schemas say nothing but what other schemas they are. */
    public Conjunction followed(Conjunction conjunction) {
        return new Conjunction(
                conjunction.schemas().stream().map(this::followed).toList());
    }

    private Schema followed(Schema schema) {
        Schema current = schema;
        for (int hops = 0; hops < MOST && current.json().path("$ref").isTextual(); hops++) {
            if (current.version() == SpecificationVersion.V3_1 && current.json().size() > 1) {
                return current;
            }
            current = target(current);
        }
        return current;
    }

    /** The members that an object must have, but for those that do not travel this way. */
    public Set<String> required(ObjectSet objects) {
        return objects.required().stream()
                .filter(name -> !hidden(objects.child(name, Patterns::matches)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether values of a conjunction do not travel this way, because it is {@code readOnly} or {@code writeOnly}. */
    public boolean hidden(Conjunction conjunction) {
        return read(conjunction).stream()
                .anyMatch(alternative -> (alternative.hidden().readOnly() && direction != Direction.RESPONSE)
                        || (alternative.hidden().writeOnly() && direction != Direction.REQUEST));
    }

    private List<Alternative> read(Schema schema) {
        List<Alternative> before = bySchema.get(schema.place());
        if (before != null) {
            return before;
        }
        // A schema that is nothing but a part of itself says nothing.
        bySchema.put(schema.place(), List.of(Alternative.ALL));
        List<Alternative> result = uncached(schema);
        bySchema.put(schema.place(), result);
        return result;
    }

    private List<Alternative> uncached(Schema schema) {
        JsonNode json = schema.json();
        if (!json.isObject()) {
            boolean nothing = json.isBoolean() && !json.booleanValue();
            return nothing ? List.of() : List.of(Alternative.ALL);
        }
        boolean modern = schema.version() == SpecificationVersion.V3_1;
        if (json.path("$ref").isTextual() && !modern) {
            return read(target(schema));
        }
        List<Alternative> result = List.of(Keywords.read(schema));
        if (json.path("$ref").isTextual()) {
            result = meet(result, read(target(schema)));
        }
        for (Schema part : schema.items("allOf")) {
            result = meet(result, read(part));
        }
        result = union(result, schema, "anyOf");
        result = union(result, schema, "oneOf");
        Schema not = schema.child("not");
        if (!not.json().isMissingNode()) {
            result = without(result, not);
        }
        if (modern) {
            result = dependent(condition(result, schema), schema);
            result = Unevaluated.items(Unevaluated.members(result, schema), schema);
        }
        boolean nullable = !modern
                && (json.path("nullable").asBoolean() || json.path("x-nullable").asBoolean());
        return nullable
                ? join(result, List.of(Alternative.of(Set.of(JsonType.NULL)).with(Alternative.Hidden.NO, schema)))
                : result;
    }

    private Schema target(Schema schema) {
        try {
            return documents.target(schema);
        } catch (IllegalArgumentException malformed) {
            return schema.child("$ref").child("(nothing)");
        }
    }

    private List<Alternative> union(List<Alternative> so, Schema schema, String keyword) {
        List<Schema> options = schema.items(keyword);
        if (options.isEmpty()) {
            return so;
        }
        boolean told = !schema.json().path("discriminator").isMissingNode();
        List<Alternative> all = new ArrayList<>();
        for (Schema option : options) {
            List<Alternative> read = read(option);
            if (keyword.equals("oneOf") && !told) {
                for (Schema other : options) {
                    if (!other.place().equals(option.place())) {
                        read = read.stream()
                                .map(one -> one.without(new Exclusion(other, true)))
                                .toList();
                    }
                }
            }
            all.addAll(read);
        }
        return meet(so, all);
    }

    private static List<Alternative> without(List<Alternative> so, Schema not) {
        JsonNode json = not.json();
        boolean types = json.isObject() && json.size() == 1 && json.has("type") && !Keywords.wholeOnly(json);
        if (types) {
            return so.stream()
                    .map(one -> one.with(one.types().stream()
                            .filter(type -> !Keywords.types(json).contains(type))
                            .collect(Collectors.toSet())))
                    .filter(one -> !one.types().isEmpty())
                    .toList();
        }
        return so.stream().map(one -> one.without(new Exclusion(not, false))).toList();
    }

    private List<Alternative> condition(List<Alternative> so, Schema schema) {
        Schema condition = schema.child("if");
        if (condition.json().isMissingNode()) {
            return so;
        }
        List<Alternative> held = meet(meet(so, read(condition)), read(schema.child("then")));
        List<Alternative> failed = meet(without(so, condition), read(schema.child("else")));
        return join(held, failed);
    }

    private List<Alternative> dependent(List<Alternative> so, Schema schema) {
        List<Alternative> result = so;
        for (Map.Entry<String, JsonNode> entry :
                schema.json().path("dependentRequired").properties()) {
            Set<String> names = new LinkedHashSet<>();
            entry.getValue().forEach(name -> names.add(name.asText()));
            result = dependent(
                    result, schema, entry.getKey(), List.of(Alternative.ALL.with(ObjectSet.requiring(names))));
        }
        for (Map.Entry<String, JsonNode> entry :
                schema.json().path("dependentSchemas").properties()) {
            Schema consequence = schema.child("dependentSchemas").child(entry.getKey());
            result = dependent(result, schema, entry.getKey(), read(consequence));
        }
        return result;
    }

    private static List<Alternative> dependent(
            List<Alternative> so, Schema schema, String name, List<Alternative> consequence) {
        Schema nothing = Conjunction.nothing(schema, "dependent", name);
        ObjectSet absent =
                ObjectSet.facet(new ObjectSet.Facet(new LinkedHashMap<>(Map.of(name, nothing)), Map.of(), null));
        return join(meet(so, List.of(Alternative.ALL.with(absent))), meet(so, consequence));
    }

    private static List<Alternative> join(List<Alternative> one, List<Alternative> other) {
        return Stream.concat(one.stream(), other.stream()).limit(MOST).toList();
    }

    private static List<Alternative> meet(List<Alternative> one, List<Alternative> other) {
        return one.stream()
                .flatMap(mine -> other.stream().map(mine::meet))
                .map(Alternative::trimmed)
                .filter(both -> !both.types().isEmpty())
                .limit(MOST)
                .toList();
    }
}

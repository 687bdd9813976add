package io.understudy.generation.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.understudy.document.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every schema that bears on one value, once all choices are made. Each counts as if it stood alone with its own
 * keywords; together they are the demand.
 *
 * @param origin the schema that the value is made for
 * @param parts the schemas; one that another led to stands after it
 * @param rivals alternatives of a {@code oneOf} that were not chosen, which the value must not fit either
 * @param names what discriminators say: the value of a property
 * @param exclusions what the value must not be
 * @param contradiction why no value fits, if that shows already
 */
public record ExpandedConstraint(
        Schema origin,
        List<Part> parts,
        List<Schema> rivals,
        Map<String, String> names,
        Exclusions exclusions,
        @Nullable Contradiction contradiction) {
    /** All types of JSON; the first is what a schema means that does not say. */
    private static final List<String> TYPES =
            List.of("string", "object", "array", "number", "integer", "boolean", "null");

    private static final List<TypeClue> CLUES = List.of(
            new TypeClue("object", Set.of("properties", "required", "patternProperties", "minProperties")),
            new TypeClue(
                    "object", Set.of("additionalProperties", "maxProperties", "propertyNames", "dependentRequired")),
            new TypeClue("object", Set.of("dependentSchemas", "unevaluatedProperties")),
            new TypeClue("array", Set.of("items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains")),
            new TypeClue("string", Set.of("pattern", "minLength", "maxLength")),
            new TypeClue("number", Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")));

    /**
     * One of the schemas.
     *
     * @param schema the schema, of which only the keywords about the value itself count
     * @param end the index after the last part that this one led to
     */
    public record Part(Schema schema, int end) {}

    private record TypeClue(String type, Set<String> keywords) {}

    /** In 2.0 and 3.0 a schema may permit null beside its type. */
    static boolean nullable(Schema schema) {
        JsonNode json = schema.json();
        return !Schemas.modern(schema)
                && (json.path("nullable").asBoolean() || json.path("x-nullable").asBoolean());
    }

    /** The schemas. */
    public Stream<Schema> schemas() {
        return parts.stream().map(Part::schema).filter(schema -> counts(schema));
    }

    /** Beside a reference of 2.0 and 3.0 nothing counts. */
    static boolean counts(Schema schema) {
        return Schemas.modern(schema) || !Schemas.refers(schema);
    }

    /** What stands under a keyword in each schema that has it. */
    public List<JsonNode> values(String keyword) {
        return schemas()
                .map(schema -> schema.json().path(keyword))
                .filter(value -> !value.isMissingNode())
                .toList();
    }

    /** The first schema that has a keyword: the one to name when the keyword cannot be met. */
    public Schema holding(String keyword) {
        return schemas()
                .filter(schema -> schema.json().has(keyword))
                .findFirst()
                .orElse(origin);
    }

    /** The types that the value may have, the likeliest first and null last; empty when the schemas exclude all. */
    public List<String> types() {
        Set<String> types = new LinkedHashSet<>();
        schemas()
                .map(ExpandedConstraint::declared)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .ifPresent(types::addAll);
        if (types.isEmpty()) {
            clue().ifPresent(types::add);
            types.addAll(TYPES);
        }
        schemas()
                .map(ExpandedConstraint::declared)
                .filter(some -> !some.isEmpty())
                .forEach(some -> keep(types, some));
        types.removeAll(exclusions.types());
        if (exclusions.types().contains("number")) {
            types.remove("integer");
        }
        if (types.contains("number") && !exclusions.types().contains("integer")) {
            types.remove("integer");
        }
        if (types.remove("null")) {
            types.add("null");
        }
        return List.copyOf(types);
    }

    private static void keep(Set<String> types, List<String> some) {
        if (types.contains("number") && !some.contains("number") && some.contains("integer")) {
            types.add("integer");
        }
        types.removeIf(type -> !some.contains(type) && !(type.equals("integer") && some.contains("number")));
    }

    /** The first type that a schema names, whatever the others say; text when none does. */
    public String firstDeclaredType() {
        return schemas()
                .flatMap(schema -> declared(schema).stream())
                .filter(TYPES::contains)
                .findFirst()
                .orElse("string");
    }

    /** Whether a schema says which types there are, rather than leaving it to be guessed. */
    public boolean typed() {
        return schemas().anyMatch(schema -> !declared(schema).isEmpty());
    }

    static List<String> declared(Schema schema) {
        JsonNode type = schema.json().path("type");
        List<String> types = new ArrayList<>();
        if (type.isTextual()) {
            types.add(type.textValue());
        }
        type.elements().forEachRemaining(one -> types.add(one.asText()));
        // A file of 2.0 is bytes, which are text as far as JSON goes.
        types.replaceAll(one -> one.equals("file") ? "string" : one);
        if (!types.isEmpty() && nullable(schema)) {
            types.add("null");
        }
        return types;
    }

    private Optional<String> clue() {
        return CLUES.stream()
                .filter(clue ->
                        schemas().anyMatch(schema -> clue.keywords().stream().anyMatch(schema.json()::has)))
                .map(TypeClue::type)
                .findFirst();
    }

    /** The only values permitted, where {@code const} or {@code enum} lists them. */
    public Optional<List<JsonNode>> permitted() {
        List<List<JsonNode>> lists = new ArrayList<>();
        schemas().forEach(schema -> {
            JsonNode json = schema.json();
            if (Schemas.modern(schema) && json.has("const")) {
                lists.add(List.of(json.get("const")));
            }
            if (json.path("enum").isArray()) {
                List<JsonNode> values = new ArrayList<>();
                json.get("enum").forEach(values::add);
                if (nullable(schema)) {
                    values.add(NullNode.getInstance());
                }
                lists.add(values);
            }
        });
        return lists.stream()
                .reduce((some, others) -> some.stream().filter(others::contains).toList());
    }

    /** What the schemas give as samples, in this order: defaults, then examples. */
    public List<JsonNode> samples() {
        List<JsonNode> samples = new ArrayList<>(values("default"));
        samples.addAll(examples());
        return samples;
    }

    /** The examples that the schemas give. */
    public List<JsonNode> examples() {
        List<JsonNode> examples = new ArrayList<>(values("example"));
        values("examples").stream().filter(JsonNode::isArray).forEach(list -> list.forEach(examples::add));
        return examples;
    }

    /** The largest of a lower bound such as {@code minLength}, or 0. */
    public int atLeast(String keyword) {
        return values(keyword).stream()
                .filter(JsonNode::isNumber)
                .mapToInt(bound -> (int) bound.asDouble())
                .reduce(0, Math::max);
    }

    /** The smallest of an upper bound such as {@code maxLength}, or the greatest int. */
    public int atMost(String keyword) {
        return values(keyword).stream()
                .filter(JsonNode::isNumber)
                .mapToInt(bound -> (int) bound.asDouble())
                .reduce(Integer.MAX_VALUE, Math::min);
    }
}

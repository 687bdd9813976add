package io.understudy.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a schema says, whatever the edition that it is written in. A keyword that is missing or has a value of the wrong
 * kind says nothing. Where schemas are followed from one to the next, each is met once, so that circles end. It is long
 * because all that differs between the editions is told here and nowhere else.
 *
 * @param schema the schema as written
 * @param documents where its references lead
 */
public record SchemaView(Schema schema, DocumentSet documents) {

    /** The schema object, or a boolean; missing when a reference dangled. */
    public JsonNode json() {
        return schema.json();
    }

    /** Where the schema stands. */
    public Place place() {
        return schema.place();
    }

    /** The edition whose rules the schema is written by. */
    public SpecificationVersion version() {
        return schema.version();
    }

    /** Whether the schema is JSON Schema 2020-12, as it is from OpenAPI 3.1 on. */
    public boolean isJsonSchema() {
        return version().hasJsonSchema();
    }

    /** Whether every value fits: the schema is {@code true}, empty or missing. */
    public boolean takesAnything() {
        return json().isObject() ? json().isEmpty() : !takesNothing();
    }

    /** Whether no value fits, because the schema is {@code false}. */
    public boolean takesNothing() {
        return json().isBoolean() && !json().booleanValue();
    }

    // Steps to other schemas.

    /** Whether the schema refers to another. */
    public boolean refers() {
        return json().path("$ref").isTextual();
    }

    /** Whether the keywords of the schema count: in 2.0 and 3.0, nothing does that stands beside a {@code $ref}. */
    public boolean counts() {
        return isJsonSchema() || !refers();
    }

    /** The schema that the {@code $ref} means; a missing one when it dangles. */
    public SchemaView target() {
        return of(documents.target(schema));
    }

    /** The schema that a reference, written in this schema, means; a missing one when it dangles. */
    public SchemaView target(String reference) {
        return of(documents.target(schema, reference));
    }

    /** The schema at the end of the references, whatever stands beside them; a circle of them ends anywhere in it. */
    public SchemaView resolved() {
        return followed(view -> true);
    }

    /** The schema at the end of the references that say nothing else; a circle of them ends anywhere in it. */
    public SchemaView unaliased() {
        return followed(view -> !view.counts() || view.json().size() == 1);
    }

    private SchemaView followed(Predicate<SchemaView> onward) {
        SchemaView view = this;
        Set<Place> seen = new HashSet<>();
        while (view.refers() && onward.test(view) && seen.add(view.place())) {
            view = view.target();
        }
        return view;
    }

    /** What stands at a keyword of this schema; missing when nothing does. */
    public SchemaView child(String keyword) {
        return of(schema.child(keyword));
    }

    /** The schema at a keyword of this schema, if an object or a boolean stands there. */
    public Optional<SchemaView> at(String keyword) {
        SchemaView child = child(keyword);
        return child.json().isObject() || child.json().isBoolean() ? Optional.of(child) : Optional.empty();
    }

    /** The schemas in the list at a keyword, for instance {@code allOf}; empty when there is no list. */
    public List<SchemaView> list(String keyword) {
        return schema.items(keyword).stream().map(this::of).toList();
    }

    /** The schemas by name at a keyword, for instance {@code patternProperties}, in the document's order. */
    public Map<String, SchemaView> named(String keyword) {
        SchemaView map = child(keyword);
        Map<String, SchemaView> named = new LinkedHashMap<>();
        map.json().properties().forEach(member -> named.put(member.getKey(), map.child(member.getKey())));
        return named;
    }

    /** The declared properties by name, in the document's order. */
    public Map<String, SchemaView> properties() {
        return named("properties");
    }

    /** The schema of items, of those behind {@link #prefixItems()} if there are any. */
    public Optional<SchemaView> items() {
        return at(child("items").json().isArray() ? "additionalItems" : "items");
    }

    /** The schemas of the first items; before 2020-12 they stood in {@code items}. */
    public List<SchemaView> prefixItems() {
        return list(child("items").json().isArray() ? "items" : "prefixItems");
    }

    /** The schemas that stand in this one, for whatever value or part of it. */
    public List<SchemaView> subschemas() {
        List<SchemaView> found = new ArrayList<>();
        json().fieldNames().forEachRemaining(keyword -> {
            if (SchemaKeywords.NAMED.contains(keyword)) {
                found.addAll(named(keyword).values());
            } else if (SchemaKeywords.LIST.contains(keyword) || SchemaKeywords.ONE.contains(keyword)) {
                at(keyword).ifPresentOrElse(found::add, () -> found.addAll(list(keyword)));
            }
        });
        return found;
    }

    /** The schemas that a value must fit for certain: this one and what references and {@code allOf} lead to. */
    public List<SchemaView> conjunction() {
        return conjunction(List.of(this));
    }

    /** The schemas that a value must fit for certain that fits all of these. */
    public static List<SchemaView> conjunction(List<SchemaView> views) {
        return inPlace(views, false);
    }

    /** The schemas that may speak of a value itself: those of the conjunction, and alternatives and consequences. */
    public List<SchemaView> inPlace() {
        return inPlace(List.of(this));
    }

    /** The schemas that may speak of a value itself that fits all of these. */
    public static List<SchemaView> inPlace(List<SchemaView> views) {
        return inPlace(views, true);
    }

    private static List<SchemaView> inPlace(List<SchemaView> views, boolean optional) {
        Deque<SchemaView> open = new ArrayDeque<>(views);
        Set<Place> seen = new HashSet<>();
        List<SchemaView> found = new ArrayList<>();
        while (!open.isEmpty()) {
            SchemaView view = open.pop();
            if (!view.json().isObject() || !seen.add(view.place())) {
                continue;
            }
            if (view.refers()) {
                open.push(view.target());
            }
            if (view.counts()) {
                found.add(view);
                open.addAll(view.list("allOf"));
                if (optional) {
                    SchemaKeywords.ALTERNATIVES.forEach(keyword -> open.addAll(view.list(keyword)));
                    SchemaKeywords.CONSEQUENCES.forEach(keyword -> open.add(view.child(keyword)));
                    open.addAll(view.named("dependentSchemas").values());
                }
            }
        }
        return found;
    }

    // What the schema itself says.

    /** The names of types, in the schema's order, {@code null} among them where it is permitted; empty for any. */
    public Set<String> types() {
        Set<String> types = new LinkedHashSet<>();
        JsonNode type = json().path("type");
        if (type.isTextual()) {
            // The file of 2.0 is bytes, which are text as far as JSON goes.
            types.add(type.textValue().equals("file") ? "string" : type.textValue());
        }
        type.elements().forEachRemaining(one -> types.add(one.asText()));
        if (!types.isEmpty() && isNullable()) {
            types.add("null");
        }
        return types;
    }

    /** Whether null fits beside what the schema says else: {@code nullable} of 3.0, {@code x-nullable} of 2.0. */
    public boolean isNullable() {
        return !isJsonSchema() && (isTrue("nullable") || isTrue("x-nullable"));
    }

    /** Whether a keyword is {@code true}, for instance {@code readOnly}. */
    public boolean isTrue(String keyword) {
        return json().path(keyword).asBoolean();
    }

    /** The properties that must be there. */
    public Set<String> required() {
        return texts(json().path("required"));
    }

    /** The properties that must be there when this one is. */
    public Set<String> requiredBeside(String property) {
        return isJsonSchema() ? texts(json().path("dependentRequired").path(property)) : Set.of();
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new LinkedHashSet<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** The only values permitted, if {@code const} or {@code enum} says which; null among them where it is nullable. */
    public Optional<List<JsonNode>> permitted() {
        if (isJsonSchema() && json().has("const")) {
            return Optional.of(List.of(json().get("const")));
        }
        if (!json().path("enum").isArray()) {
            return Optional.empty();
        }
        List<JsonNode> values = new ArrayList<>();
        json().get("enum").forEach(values::add);
        if (isNullable() && !values.contains(NullNode.getInstance())) {
            values.add(NullNode.getInstance());
        }
        return Optional.of(values);
    }

    /** The values that the schema gives as examples. */
    public List<JsonNode> examples() {
        List<JsonNode> examples = new ArrayList<>();
        if (json().has("example")) {
            examples.add(json().get("example"));
        }
        if (json().path("examples").isArray()) {
            json().get("examples").forEach(examples::add);
        }
        return examples;
    }

    /** The least number that fits, if there is one; the stricter of two. */
    public Optional<Bound> minimum() {
        return bound("minimum", "exclusiveMinimum", 1);
    }

    /** The greatest number that fits, if there is one; the stricter of two. */
    public Optional<Bound> maximum() {
        return bound("maximum", "exclusiveMaximum", -1);
    }

    private Optional<Bound> bound(String keyword, String exclusive, int upwards) {
        Optional<Bound> bound =
                number(keyword).map(value -> new Bound(value, !isJsonSchema() && isTrue(exclusive), keyword));
        Optional<Bound> other =
                isJsonSchema() ? number(exclusive).map(value -> new Bound(value, true, exclusive)) : Optional.empty();
        boolean otherIsStricter = other.isPresent()
                && bound.map(one -> upwards * other.get().value().compareTo(one.value()) >= 0)
                        .orElse(true);
        return otherIsStricter ? other : bound;
    }

    /** The number at a keyword, if one stands there. */
    public Optional<BigDecimal> number(String keyword) {
        return Optional.of(json().path(keyword)).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }

    /** The text at a keyword, if one stands there. */
    public Optional<String> text(String keyword) {
        return Optional.ofNullable(json().path(keyword).textValue());
    }

    /** How a property tells which of several schemas is meant, if the schema has a discriminator. */
    public Optional<Discriminator> discriminator() {
        JsonNode discriminator = json().path("discriminator");
        String property = discriminator.isTextual()
                ? discriminator.textValue()
                : discriminator.path("propertyName").asText();
        return property.isEmpty() ? Optional.empty() : Optional.of(new Discriminator(this, property));
    }

    private SchemaView of(Schema other) {
        return new SchemaView(other, documents);
    }
}

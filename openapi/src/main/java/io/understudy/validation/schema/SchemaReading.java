package io.understudy.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import io.understudy.regex.EcmaPattern;
import io.understudy.validation.schema.SchemaCompiler.Circumstances;
import io.understudy.validation.schema.applicator.AllOf;
import io.understudy.validation.schema.applicator.Alternatives;
import io.understudy.validation.schema.applicator.Conditional;
import io.understudy.validation.schema.applicator.Contains;
import io.understudy.validation.schema.applicator.DependentSchema;
import io.understudy.validation.schema.applicator.Inheritance;
import io.understudy.validation.schema.applicator.Items;
import io.understudy.validation.schema.applicator.Not;
import io.understudy.validation.schema.applicator.OrNull;
import io.understudy.validation.schema.applicator.Properties;
import io.understudy.validation.schema.applicator.PropertyNames;
import io.understudy.validation.schema.applicator.Reference;
import io.understudy.validation.schema.applicator.UnevaluatedItems;
import io.understudy.validation.schema.applicator.UnevaluatedProperties;
import io.understudy.validation.schema.assertion.Required;
import io.understudy.validation.schema.engine.KeywordRule;
import io.understudy.validation.schema.engine.SchemaNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one schema object of any edition as rules: {@code nullable}, references, discriminators and the keywords that
 * apply other schemas. It is long because every such keyword has its place here.
 */
final class SchemaReading {
    private static final List<String> COMPOSING = List.of("allOf", "oneOf", "anyOf", "prefixItems", "not");

    private final SchemaCompiler compiler;
    private final Schema schema;
    private final JsonNode json;
    private final Circumstances circumstances;
    private final Dialect dialect;
    private final AssertionReading assertions;
    private final Set<String> excused;
    private final boolean nullable;
    private final boolean composed;
    private final List<KeywordRule> rules = new ArrayList<>();
    private final List<KeywordRule> closing = new ArrayList<>();

    SchemaReading(SchemaCompiler compiler, Schema schema, Circumstances circumstances) {
        this.compiler = compiler;
        this.schema = schema;
        this.json = schema.json();
        this.circumstances = circumstances;
        this.dialect = Dialect.of(schema, compiler.documents().resources());
        this.nullable = !dialect.isModern()
                && (json.path("nullable").asBoolean() || json.path("x-nullable").asBoolean());
        this.composed = COMPOSING.stream().anyMatch(json::has);
        this.assertions = new AssertionReading(compiler, schema, nullable && !composed);
        this.excused = new HashSet<>(compiler.oneSided().excused(schema, circumstances.direction()));
        excused.addAll(circumstances.excused());
    }

    /** Gives a schema its rules. */
    void fill(SchemaNode node) {
        boolean orNull = nullable && composed && !json.has("$ref");
        SchemaNode inner = orNull ? new SchemaNode() : node;
        read(inner);
        inner.fill(rules, closing, compiler.anchors(schema, circumstances.direction()));
        if (orNull) {
            node.fill(List.of(new OrNull(inner)), List.of(), compiler.anchors(schema, circumstances.direction()));
        }
    }

    private void read(SchemaNode node) {
        boolean refers = json.path("$ref").isTextual();
        if (refers && !dialect.hasSiblings()) {
            reference();
            return;
        }
        properties();
        if (refers) {
            reference();
        }
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            keyword(member.getKey(), schema.child(member.getKey()));
        }
        add(json.has("required") ? assertions.required(json.path("required"), excused) : null);
        dependencies();
        inheritance();
        if (dialect.has("unevaluatedItems")) {
            JsonNode items = json.path("unevaluatedItems");
            if (isSchema(items)) {
                closing.add(new UnevaluatedItems(node, elsewhere("unevaluatedItems")));
            }
            if (isSchema(json.path("unevaluatedProperties"))) {
                closing.add(new UnevaluatedProperties(node, elsewhere("unevaluatedProperties")));
            }
        }
    }

    private void keyword(String keyword, Schema value) {
        if (!dialect.has(keyword)) {
            return;
        }
        switch (keyword) {
            case "$dynamicRef" -> dynamicReference(value.json());
            case "allOf" -> parts(keyword).ifPresent(parts -> add(new AllOf(parts)));
            case "anyOf", "oneOf" -> alternatives(keyword);
            case "not" -> {
                if (isSchemaOrFlaw(keyword)) {
                    add(new Not(elsewhere(keyword)));
                }
            }
            case "if" -> conditional();
            case "items" -> items();
            case "prefixItems" -> {
                if (!json.has("items")) {
                    items();
                }
            }
            case "contains" -> contains();
            case "propertyNames" -> {
                if (isSchemaOrFlaw(keyword)) {
                    add(new PropertyNames(elsewhere(keyword)));
                }
            }
            default -> add(assertions.read(keyword, value.json()));
        }
    }

    private void add(@Nullable KeywordRule rule) {
        if (rule != null) {
            rules.add(rule);
        }
    }

    private void reference() {
        String reference = json.path("$ref").asText();
        Optional<Schema> target = compiler.documents().find(schema, reference);
        if (target.isEmpty()) {
            assertions.flaw("nothing stands at '" + reference + "'; any value is taken", "$ref");
            return;
        }
        add(new Reference(inPlace(target.get()), null));
    }

    /** The target of a reference, which judges the same value. */
    private SchemaNode inPlace(Schema target) {
        return compiler.shared(
                target, circumstances.excusing(compiler.oneSided().asked(target, excused)));
    }

    private void dynamicReference(JsonNode value) {
        if (!value.isTextual()) {
            assertions.flaw("'$dynamicRef' must be a reference; it is ignored", "$dynamicRef");
            return;
        }
        Optional<Schema> target = compiler.documents().find(schema, value.textValue());
        if (target.isEmpty()) {
            assertions.flaw("nothing stands at '" + value.textValue() + "'; any value is taken", "$dynamicRef");
            return;
        }
        String anchor = target.get().json().path("$dynamicAnchor").textValue();
        boolean dynamic = anchor != null && value.textValue().endsWith("#" + anchor);
        add(new Reference(inPlace(target.get()), dynamic ? anchor : null));
    }

    private SchemaNode elsewhere(String keyword) {
        return compiler.inner(schema.child(keyword), circumstances.elsewhere());
    }

    private SchemaNode consequence(Schema part) {
        return compiler.inner(part, circumstances.excusing(excused));
    }

    private Optional<List<SchemaNode>> parts(String keyword) {
        if (!json.path(keyword).isArray()) {
            assertions.flaw("'" + keyword + "' must be a list of schemas; it is ignored", keyword);
            return Optional.empty();
        }
        return Optional.of(schema.items(keyword).stream().map(this::consequence).toList());
    }

    private void alternatives(String keyword) {
        parts(keyword)
                .ifPresent(parts -> add(new Alternatives(
                        keyword.equals("oneOf"),
                        parts,
                        new DiscriminatorNames(schema, compiler.documents()).names(keyword))));
    }

    private void conditional() {
        if (isSchemaOrFlaw("if")) {
            SchemaNode then = isSchema(json.path("then")) ? consequence(schema.child("then")) : null;
            SchemaNode otherwise = isSchema(json.path("else")) ? consequence(schema.child("else")) : null;
            add(new Conditional(elsewhere("if"), then, otherwise));
        }
    }

    private void items() {
        List<SchemaNode> first = new ArrayList<>();
        JsonNode items = json.path("items");
        String list = items.isArray() ? "items" : "prefixItems";
        if (items.isArray() || dialect.has("prefixItems")) {
            schema.items(list).forEach(item -> first.add(compiler.inner(item, circumstances.elsewhere())));
        }
        String rest = items.isArray() ? "additionalItems" : "items";
        boolean judged = isSchema(json.path(rest));
        if (json.has(rest) && !judged) {
            assertions.flaw("'" + rest + "' must be a schema; it is ignored", rest);
        }
        if (judged || !first.isEmpty()) {
            add(new Items(first, judged ? elsewhere(rest) : null));
        }
    }

    private void contains() {
        if (isSchemaOrFlaw("contains")) {
            long least = count("minContains", 1);
            add(new Contains(elsewhere("contains"), least, count("maxContains", Long.MAX_VALUE)));
        }
    }

    private long count(String keyword, long otherwise) {
        JsonNode value = json.path(keyword);
        if (value.isMissingNode() || !dialect.has(keyword)) {
            return otherwise;
        }
        if (!AssertionReading.isCount(value)) {
            assertions.flaw("'" + keyword + "' must be a whole number that is not negative; it is ignored", keyword);
            return otherwise;
        }
        return value.canConvertToLong() ? value.longValue() : Long.MAX_VALUE;
    }

    private void properties() {
        Map<String, SchemaNode> declared = new LinkedHashMap<>();
        named("properties")
                .forEach((name, part) -> declared.put(name, compiler.inner(part, circumstances.elsewhere())));
        List<Properties.Named> patterns = new ArrayList<>();
        named("patternProperties").forEach((name, part) -> {
            EcmaPattern pattern = assertions.pattern(name, "patternProperties", name);
            if (pattern != null) {
                patterns.add(new Properties.Named(pattern, compiler.inner(part, circumstances.elsewhere())));
            }
        });
        JsonNode additional = json.path("additionalProperties");
        boolean judged = !additional.isMissingNode() && isSchemaOrFlaw("additionalProperties");
        if (judged || !declared.isEmpty() || !patterns.isEmpty()) {
            add(new Properties(declared, patterns, judged ? elsewhere("additionalProperties") : null));
        }
    }

    private Map<String, Schema> named(String keyword) {
        Map<String, Schema> named = new LinkedHashMap<>();
        JsonNode members = json.path(keyword);
        if (members.isMissingNode() || !dialect.has(keyword)) {
            return named;
        }
        if (!members.isObject()) {
            assertions.flaw("'" + keyword + "' must be an object that holds schemas; it is ignored", keyword);
        }
        Schema all = schema.child(keyword);
        members.fieldNames().forEachRemaining(name -> named.put(name, all.child(name)));
        return named;
    }

    private void dependencies() {
        for (String keyword : List.of("dependentRequired", "dependencies")) {
            if (json.has(keyword) && dialect.has(keyword)) {
                for (Required rule : assertions.dependentRequired(keyword, json.path(keyword), excused)) {
                    add(rule);
                }
            }
        }
        for (String keyword : List.of("dependentSchemas", "dependencies")) {
            named(keyword).forEach((name, part) -> {
                if (!part.json().isArray()) {
                    add(new DependentSchema(name, consequence(part)));
                }
            });
        }
    }

    private void inheritance() {
        String property = json.path("discriminator").textValue();
        if (schema.version() != SpecificationVersion.V2_0
                || property == null
                || circumstances.settled().contains(schema.place())) {
            return;
        }
        Map<String, Schema> heirs = compiler.heirs().of(schema);
        if (heirs.isEmpty()) {
            return;
        }
        Set<io.understudy.document.Place> settled = new HashSet<>(circumstances.settled());
        settled.add(schema.place());
        Map<String, SchemaNode> nodes = new LinkedHashMap<>();
        nodes.put(Heirs.name(schema), new SchemaNode());
        heirs.forEach((name, heir) ->
                nodes.put(name, compiler.shared(heir, new Circumstances(circumstances.direction(), excused, settled))));
        add(new Inheritance(property, nodes));
    }

    private boolean isSchemaOrFlaw(String keyword) {
        boolean valid = isSchema(json.path(keyword));
        if (!valid) {
            assertions.flaw("'" + keyword + "' must be a schema; it is ignored", keyword);
        }
        return valid;
    }

    private static boolean isSchema(JsonNode value) {
        return value.isObject() || value.isBoolean();
    }
}

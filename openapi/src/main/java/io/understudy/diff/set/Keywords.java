package io.understudy.diff.set;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.diff.set.Alternative.Hidden;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads what one schema says by itself, without the schemas that it joins. */
final class Keywords {
    /** Formats that the validators do more than note (OpenAPI Format Registry; JSON Schema Validation, section 7.3). */
    private static final Set<String> ASSERTED = Set.of(
            "date-time",
            "date",
            "time",
            "duration",
            "email",
            "idn-email",
            "hostname",
            "idn-hostname",
            "ipv4",
            "ipv6",
            "uri",
            "uri-reference",
            "iri",
            "iri-reference",
            "uri-template",
            "uuid",
            "json-pointer",
            "relative-json-pointer",
            "regex",
            "byte");

    private final Schema schema;
    private final JsonNode json;
    private final boolean modern;
    private Alternative result;

    private Keywords(Schema schema) {
        this.schema = schema;
        this.json = schema.json();
        this.modern = schema.version() == SpecificationVersion.V3_1;
        this.result = Alternative.ALL.with(
                new Hidden(
                        json.path("readOnly").asBoolean(),
                        json.path("writeOnly").asBoolean()),
                schema);
    }

    static Alternative read(Schema schema) {
        Keywords keywords = new Keywords(schema);
        keywords.typesAndValues();
        keywords.numbers();
        keywords.texts();
        keywords.arrays();
        keywords.objects();
        return keywords.result.trimmed();
    }

    /** The types that a schema names; all when it names none that exists. */
    static Set<JsonType> types(JsonNode json) {
        JsonNode type = json.path("type");
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        if (type.isTextual()) {
            JsonType.named(type.textValue()).ifPresent(types::add);
        }
        type.elements().forEachRemaining(one -> JsonType.named(one.asText()).ifPresent(types::add));
        return types.isEmpty() ? JsonType.all() : types;
    }

    /** Whether numbers are named as integers only. */
    static boolean wholeOnly(JsonNode json) {
        JsonNode type = json.path("type");
        boolean integer = type.asText().equals("integer");
        boolean number = type.asText().equals("number");
        for (JsonNode one : type) {
            integer |= one.asText().equals("integer");
            number |= one.asText().equals("number");
        }
        return integer && !number;
    }

    private void typesAndValues() {
        result = result.with(types(json));
        if (wholeOnly(json)) {
            result = result.with(NumberSet.wholeNumbers());
        }
        if (json.path("enum").isArray()) {
            List<JsonNode> values = new ArrayList<>();
            json.get("enum").forEach(values::add);
            result = result.with(values);
        }
        if (modern && json.has("const")) {
            result = result.with(List.of(json.get("const")));
        }
    }

    private void numbers() {
        bound("minimum", "exclusiveMinimum", NumberSet::atLeast);
        bound("maximum", "exclusiveMaximum", NumberSet::atMost);
        if (json.path("multipleOf").isNumber()
                && json.path("multipleOf").decimalValue().signum() > 0) {
            result = result.with(NumberSet.multiplesOf(json.get("multipleOf").decimalValue()));
        }
        switch (json.path("format").asText()) {
            case "int32" -> result = result.with(NumberSet.bits(Integer.SIZE));
            case "int64" -> result = result.with(NumberSet.bits(Long.SIZE));
            default -> {
                // No other format limits numbers.
            }
        }
    }

    private void bound(String keyword, String exclusive, BiFunction<BigDecimal, Boolean, NumberSet> set) {
        if (json.path(keyword).isNumber()) {
            boolean flag = !modern && json.path(exclusive).asBoolean();
            result = result.with(set.apply(json.get(keyword).decimalValue(), flag));
        }
        if (modern && json.path(exclusive).isNumber()) {
            result = result.with(set.apply(json.get(exclusive).decimalValue(), true));
        }
    }

    private void texts() {
        result = result.with(TextSet.lengths(size("minLength", 0), size("maxLength", TextSet.ENDLESS)));
        if (json.path("pattern").isTextual()) {
            result = result.with(TextSet.pattern(json.get("pattern").textValue()));
        }
        String format = json.path("format").asText();
        if (ASSERTED.contains(format)) {
            result = result.with(TextSet.format(format));
        }
    }

    private int size(String keyword, int otherwise) {
        JsonNode size = json.path(keyword);
        return size.isNumber() ? (int) Math.max(0, Math.min(TextSet.ENDLESS, size.doubleValue())) : otherwise;
    }

    private void arrays() {
        result = result.with(ArraySet.sizes(size("minItems", 0), size("maxItems", TextSet.ENDLESS)));
        if (json.path("uniqueItems").asBoolean()) {
            result = result.with(ArraySet.distinct());
        }
        Schema items = schema.child("items");
        List<Schema> first = items.json().isArray() ? schema.items("items") : schema.items("prefixItems");
        if (!first.isEmpty() || !items.json().isMissingNode()) {
            result = result.with(ArraySet.facet(first, items.json(), items));
        }
        if (json.has("contains")) {
            result = result.with(ArraySet.containing(new ArraySet.Contained(
                    schema.child("contains"),
                    modern ? size("minContains", 1) : 1,
                    modern ? size("maxContains", TextSet.ENDLESS) : TextSet.ENDLESS)));
        }
    }

    private void objects() {
        result = result.with(ObjectSet.sizes(size("minProperties", 0), size("maxProperties", TextSet.ENDLESS)));
        if (json.path("required").isArray()) {
            Set<String> names = new LinkedHashSet<>();
            json.get("required").forEach(name -> names.add(name.asText()));
            result = result.with(ObjectSet.requiring(names));
        }
        Schema additional = schema.child("additionalProperties");
        boolean said = additional.json().isObject() || additional.json().isBoolean();
        if (said
                || json.path("properties").isObject()
                || json.path("patternProperties").isObject()) {
            result = result.with(ObjectSet.facet(
                    new ObjectSet.Facet(named("properties"), named("patternProperties"), said ? additional : null)));
        }
        if (!schema.child("propertyNames").json().isMissingNode()) {
            result = result.with(ObjectSet.naming(schema.child("propertyNames")));
        }
    }

    private Map<String, Schema> named(String keyword) {
        Map<String, Schema> named = new LinkedHashMap<>();
        Schema map = schema.child(keyword);
        map.json().properties().forEach(entry -> named.put(entry.getKey(), map.child(entry.getKey())));
        return named;
    }
}

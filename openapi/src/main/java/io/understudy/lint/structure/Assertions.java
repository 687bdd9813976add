package io.understudy.lint.structure;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.Place;
import io.understudy.format.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The keywords of the official schemas that look at one value alone. */
final class Assertions {
    /** Formats that other rules judge, or that hold for what the reader resolves. */
    private static final Set<String> JUDGED_FORMATS = Set.of("uri", "iri", "email", "uri-reference");

    private static final Set<String> REFERENCES = Set.of("$ref", "externalValue", "$dynamicRef", "$id", "$schema");

    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private Assertions() {}

    static void check(JsonNode schema, JsonNode value, Place place, Verdict verdict) {
        List<String> types = texts(schema.path("type"));
        if (!types.isEmpty() && types.stream().noneMatch(type -> isOfType(value, type))) {
            verdict.add(isVersion(place) ? version(place, value.asText()) : Fault.type(place, types));
            return;
        }
        choice(schema, value, place, verdict);
        if (value.isTextual()) {
            text(schema, value, place, verdict);
        } else if (value.isNumber()) {
            number(schema, value.decimalValue(), place, verdict);
        } else if (value.isContainerNode()) {
            size(schema, value, place, verdict);
        }
    }

    /** Whether a pattern of an official schema, none of which needs more than all engines share, is found in a text. */
    static boolean matches(String pattern, String text) {
        return PATTERNS.computeIfAbsent(pattern, Pattern::compile).matcher(text).find();
    }

    /** What to say of a value that fits a schema under {@code not}. */
    static Fault forbidden(JsonNode schema, Place place) {
        List<String> fields = texts(schema.path("required"));
        if (fields.size() == 1) {
            return Fault.exclusive(place.child(fields.get(0)), "'" + fields.get(0) + "' may not be here");
        }
        if (fields.size() == 2) {
            return Fault.exclusive(
                    place.child(fields.get(1)),
                    "'" + fields.get(0) + "' and '" + fields.get(1) + "' exclude one another; remove one of the two");
        }
        return Fault.value(place, "more than extensions must be here");
    }

    private static void choice(JsonNode schema, JsonNode value, Place place, Verdict verdict) {
        List<JsonNode> allowed = new ArrayList<>();
        if (schema.has("const")) {
            allowed.add(schema.get("const"));
        }
        schema.path("enum").forEach(allowed::add);
        if (!allowed.isEmpty() && !allowed.contains(value)) {
            verdict.add(
                    value.isContainerNode()
                            ? Fault.type(place, List.of("string"))
                            : Fault.choice(
                                    place,
                                    value.asText(),
                                    allowed.stream().map(JsonNode::asText).toList()));
        }
    }

    private static void text(JsonNode schema, JsonNode value, Place place, Verdict verdict) {
        String text = value.textValue();
        String pattern = schema.path("pattern").asText();
        if (!pattern.isEmpty() && !matches(pattern, text)) {
            verdict.add(
                    isVersion(place)
                            ? version(place, text)
                            : Fault.value(place, "'" + text + "' does not fit the pattern " + pattern));
        }
        String format = schema.path("format").asText();
        boolean judged = JUDGED_FORMATS.contains(format) && !REFERENCES.contains(place.name());
        if (judged && !Formats.named(format).map(any -> any.fits(value)).orElse(true)) {
            verdict.add(Fault.value(
                    place, "'" + text + "' is no " + (format.equals("email") ? "e-mail address" : "address (URI)")));
        }
    }

    private static boolean isVersion(Place place) {
        return place.pointer().equals("/openapi");
    }

    private static Fault version(Place place, String found) {
        return new Fault(
                place, "bad-version", "the version must have three parts, such as '" + found + ".0'", List.of());
    }

    private static void number(JsonNode schema, BigDecimal value, Place place, Verdict verdict) {
        JsonNode minimum = schema.path("minimum");
        JsonNode exclusive = schema.path("exclusiveMinimum");
        boolean above = exclusive.isNumber() || exclusive.asBoolean();
        JsonNode bound = exclusive.isNumber() ? exclusive : minimum;
        if (bound.isNumber()) {
            int comparison = value.compareTo(bound.decimalValue());
            if (comparison < 0 || (above && comparison == 0)) {
                verdict.add(Fault.value(
                        place,
                        above
                                ? "this must be a number greater than " + bound.asText()
                                : "this must be at least " + bound.asText()));
            }
        }
    }

    private static void size(JsonNode schema, JsonNode value, Place place, Verdict verdict) {
        String kind = value.isArray() ? "Items" : "Properties";
        if (value.size() < schema.path("min" + kind).asInt()) {
            verdict.add(Fault.value(place, "this must not be empty"));
        }
        if (value.size() > schema.path("max" + kind).asInt(Integer.MAX_VALUE)) {
            verdict.add(Fault.value(place, "only one entry may be here"));
        }
        if (value.isArray() && schema.path("uniqueItems").asBoolean()) {
            Set<JsonNode> seen = new HashSet<>();
            for (int index = 0; index < value.size(); index++) {
                if (!seen.add(value.get(index))) {
                    verdict.add(Fault.value(place.child(index), "this is the same as an item before it; remove it"));
                }
            }
        }
        for (String field : texts(schema.path("required"))) {
            if (value.isObject() && !value.has(field)) {
                verdict.add(Fault.missing(place, field));
            }
        }
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isTextual()) {
            texts.add(value.textValue());
        }
        value.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static boolean isOfType(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            case "number" -> value.isNumber();
            default ->
                value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
        };
    }
}

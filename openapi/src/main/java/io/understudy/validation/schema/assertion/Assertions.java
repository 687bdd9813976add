package io.understudy.validation.schema.assertion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.understudy.format.Format;
import io.understudy.regex.EcmaPattern;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The assertions of JSON Schema, each worded as people know it from the Ajv validator. */
public final class Assertions {
    private Assertions() {}

    /** {@code "type"}: a value is of one of these. */
    public static Assertion type(List<JsonType> types) {
        String message = "must be " + types.stream().map(JsonType::label).collect(Collectors.joining(" or "));
        if (types.size() == 1) {
            JsonType only = types.get(0);
            return new Assertion("type", (value, judging) -> only.fits(value), message);
        }
        Set<JsonType> allowed = EnumSet.copyOf(types);
        return new Assertion("type", (value, judging) -> allowed.stream().anyMatch(type -> type.fits(value)), message);
    }

    /** {@code enum}: a value is one of these. */
    public static Assertion oneOf(List<JsonNode> values) {
        StringJoiner list = new StringJoiner(", ", "must be equal to one of the allowed values: ", "");
        values.forEach(value -> list.add(text(value)));
        if (values.stream().allMatch(value -> value.isTextual() || value.isNull())) {
            Set<String> texts = values.stream()
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::textValue)
                    .collect(Collectors.toUnmodifiableSet());
            boolean none = values.stream().anyMatch(JsonNode::isNull);
            return new Assertion(
                    "enum",
                    (value, judging) -> value.isTextual() ? texts.contains(value.textValue()) : none && value.isNull(),
                    list.toString());
        }
        List<JsonNode> allowed = List.copyOf(values);
        return new Assertion(
                "enum",
                (value, judging) -> {
                    judging.spend(allowed.size());
                    return allowed.stream().anyMatch(one -> Equality.equal(one, value));
                },
                list.toString());
    }

    /** The same values and null, which {@code nullable} adds. */
    public static List<JsonNode> orNull(List<JsonNode> values) {
        if (values.stream().anyMatch(JsonNode::isNull)) {
            return values;
        }
        List<JsonNode> more = new ArrayList<>(values);
        more.add(NullNode.getInstance());
        return more;
    }

    /** {@code const}: a value equals another. */
    public static Assertion constant(JsonNode constant) {
        return new Assertion(
                "const", (value, judging) -> Equality.equal(constant, value), "must be equal to " + text(constant));
    }

    /** {@code minimum}. */
    public static Assertion minimum(JsonNode bound) {
        return number("minimum", "must be >= " + bound.asText(), value -> NumberArithmetic.compare(value, bound) >= 0);
    }

    /** {@code maximum}. */
    public static Assertion maximum(JsonNode bound) {
        return number("maximum", "must be <= " + bound.asText(), value -> NumberArithmetic.compare(value, bound) <= 0);
    }

    /** {@code exclusiveMinimum}. */
    public static Assertion exclusiveMinimum(JsonNode bound) {
        return number(
                "exclusiveMinimum", "must be > " + bound.asText(), value -> NumberArithmetic.compare(value, bound) > 0);
    }

    /** {@code exclusiveMaximum}. */
    public static Assertion exclusiveMaximum(JsonNode bound) {
        return number(
                "exclusiveMaximum", "must be < " + bound.asText(), value -> NumberArithmetic.compare(value, bound) < 0);
    }

    /** {@code multipleOf} a number above zero. */
    public static Assertion multipleOf(JsonNode divisor) {
        return number(
                "multipleOf",
                "must be multiple of " + divisor.asText(),
                value -> NumberArithmetic.isMultiple(value, divisor));
    }

    private static Assertion number(String keyword, String message, Predicate<JsonNode> test) {
        return new Assertion(keyword, (value, judging) -> !value.isNumber() || test.test(value), message);
    }

    /** {@code minLength} in characters of Unicode. */
    public static Assertion minLength(JsonNode least) {
        long limit = limit(least);
        return new Assertion(
                "minLength",
                (value, judging) -> !value.isTextual() || length(value.textValue(), limit) >= limit,
                "must NOT have fewer than " + counted(least, "character", "characters"));
    }

    /** {@code maxLength} in characters of Unicode. */
    public static Assertion maxLength(JsonNode most) {
        long limit = limit(most);
        return new Assertion(
                "maxLength",
                (value, judging) -> !value.isTextual() || length(value.textValue(), limit) <= limit,
                "must NOT have more than " + counted(most, "character", "characters"));
    }

    /** The length of a text; a character is one or two units, so that it is only counted where that matters. */
    private static long length(String text, long limit) {
        int units = text.length();
        return units < limit || units / 2 > limit ? units : text.codePointCount(0, units);
    }

    /** {@code minItems}. */
    public static Assertion minItems(JsonNode least) {
        return sized("minItems", limit(least), true, JsonNode::isArray, few(least, "item", "items"));
    }

    /** {@code maxItems}. */
    public static Assertion maxItems(JsonNode most) {
        return sized("maxItems", limit(most), false, JsonNode::isArray, many(most, "item", "items"));
    }

    /** {@code minProperties}. */
    public static Assertion minProperties(JsonNode least) {
        return sized("minProperties", limit(least), true, JsonNode::isObject, few(least, "property", "properties"));
    }

    /** {@code maxProperties}. */
    public static Assertion maxProperties(JsonNode most) {
        return sized("maxProperties", limit(most), false, JsonNode::isObject, many(most, "property", "properties"));
    }

    private static Assertion sized(
            String keyword, long limit, boolean least, Predicate<JsonNode> kind, String message) {
        return new Assertion(
                keyword,
                (value, judging) -> !kind.test(value) || (least ? value.size() >= limit : value.size() <= limit),
                message);
    }

    /** {@code uniqueItems}. */
    public static Assertion uniqueItems() {
        return new Assertion(
                "uniqueItems",
                (value, judging) -> !value.isArray() || Equality.areUnique(value, judging),
                "must NOT have duplicate items");
    }

    /** {@code pattern}: a regular expression matches somewhere in a text. */
    public static Assertion pattern(EcmaPattern pattern) {
        return new Assertion(
                "pattern",
                (value, judging) -> !value.isTextual() || pattern.matches(value.textValue(), judging::spend),
                "must match pattern \"" + pattern.source() + "\"");
    }

    /** {@code format}. */
    public static Assertion format(String name, Format format) {
        return new Assertion("format", (value, judging) -> format.fits(value), "must match format \"" + name + "\"");
    }

    private static String few(JsonNode limit, String one, String many) {
        return "must NOT have fewer than " + counted(limit, one, many);
    }

    private static String many(JsonNode limit, String one, String many) {
        return "must NOT have more than " + counted(limit, one, many);
    }

    private static String counted(JsonNode number, String one, String many) {
        return number.asText() + " " + (number.asText().equals("1") ? one : many);
    }

    /** A limit, which may be written with a fraction of zero or be beyond any size. */
    private static long limit(JsonNode number) {
        return number.canConvertToLong() ? number.longValue() : Long.MAX_VALUE;
    }

    private static String text(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }
}

package io.understudy.verify.plan.variation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Schema;
import io.understudy.verify.plan.variation.BoundaryValues.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Values with one thing broken: type, range, length, enumeration, format, pattern, or a member that must be there. */
public final class InvalidValues {
    private static final int LONGEST = 10_000;
    private static final int MOST_ITEMS = 200;

    private InvalidValues() {}

    /**
     * The variations of a value that break one rule.
     *
     * @param value a value that fits the schema
     * @param documents where references lead
     */
    public static List<Variation> of(JsonNode value, Schema schema, DocumentSet documents) {
        List<Variation> variations = new ArrayList<>();
        for (ConstrainedValue target : ConstrainedValue.all(value, ValueConstraints.of(schema, documents))) {
            types(target, variations);
            ranges(target, variations);
            lengths(target, variations);
            texts(target, variations);
            members(target, variations);
        }
        return variations;
    }

    private static void types(ConstrainedValue target, List<Variation> variations) {
        ValueConstraints constraints = target.constraints();
        if (constraints.keyword("type").isEmpty()) {
            return;
        }
        if (constraints.isOnly("string")) {
            variations.add(target.with("type", "as the number 17", IntNode.valueOf(17)));
        } else if (constraints.isOnly("object") || constraints.isOnly("array")) {
            variations.add(target.with("type", "as a text", TextNode.valueOf("understudy")));
        } else {
            variations.add(target.with("type", "as the text \"understudy\"", TextNode.valueOf("understudy")));
        }
        if (constraints.isOnly("integer")) {
            variations.add(target.with("type", "as 1.5", Numbers.node(new BigDecimal("1.5"))));
        }
        variations.add(target.with("type", "as null", NullNode.getInstance()));
    }

    private static void ranges(ConstrainedValue target, List<Variation> variations) {
        ValueConstraints constraints = target.constraints();
        for (String rule : List.of("minimum", "exclusiveMinimum")) {
            constraints
                    .number(rule)
                    .ifPresent(least -> variations.add(
                            target.with(rule, "below its minimum", Numbers.node(least.subtract(BigDecimal.ONE)))));
        }
        for (String rule : List.of("maximum", "exclusiveMaximum")) {
            constraints
                    .number(rule)
                    .ifPresent(greatest -> variations.add(
                            target.with(rule, "above its maximum", Numbers.node(greatest.add(BigDecimal.ONE)))));
        }
        constraints
                .number("multipleOf")
                .ifPresent(step -> variations.add(target.with(
                        "multipleOf",
                        "between two multiples",
                        Numbers.node(step.add(step.divide(BigDecimal.valueOf(2)))))));
    }

    private static void lengths(ConstrainedValue target, List<Variation> variations) {
        JsonNode value = target.value();
        if (value.isTextual()) {
            target.constraints().count("minLength").ifPresent(length -> {
                if (length > 0) {
                    String text = Texts.ofLength(value.textValue(), length - 1);
                    variations.add(target.with("minLength", "too short", TextNode.valueOf(text)));
                }
            });
            target.constraints().count("maxLength").ifPresent(length -> {
                if (length < LONGEST) {
                    String text = Texts.ofLength(value.textValue(), length + 1);
                    variations.add(target.with("maxLength", "too long", TextNode.valueOf(text)));
                }
            });
        }
        if (value.isArray() && !value.isEmpty()) {
            target.constraints().count("minItems").ifPresent(size -> {
                if (size > 0) {
                    variations.add(
                            target.with("minItems", "with too few items", BoundaryValues.ofSize(value, size - 1)));
                }
            });
            target.constraints().count("maxItems").ifPresent(size -> {
                if (size < MOST_ITEMS) {
                    variations.add(
                            target.with("maxItems", "with too many items", BoundaryValues.ofSize(value, size + 1)));
                }
            });
        }
    }

    private static void texts(ConstrainedValue target, List<Variation> variations) {
        ValueConstraints constraints = target.constraints();
        if (constraints.keyword("enum").isPresent()) {
            variations.add(target.with(
                    "enum", "as a value that is not in its enumeration", TextNode.valueOf("understudy-none")));
        }
        constraints
                .text("format")
                .ifPresent(format -> variations.add(target.with(
                        "format", "as what is no " + format, TextNode.valueOf("no " + format + " at all"))));
        if (constraints.text("pattern").isPresent()) {
            variations.add(
                    target.with("pattern", "as what its pattern does not permit", TextNode.valueOf("~ no match ~")));
        }
    }

    private static void members(ConstrainedValue target, List<Variation> variations) {
        JsonNode value = target.value();
        if (!value.isObject()) {
            return;
        }
        for (String name : target.constraints().required()) {
            if (value.has(name)) {
                variations.add(target.without(name));
            }
        }
        target.constraints().keyword("additionalProperties").ifPresent(more -> {
            if (more.json().equals(BooleanNode.FALSE)) {
                ObjectNode changed = value.deepCopy();
                changed.set("understudyUnknown", JsonNodeFactory.instance.numberNode(1));
                variations.add(target.with("additionalProperties", "with a member that is not declared", changed));
            }
        });
    }
}

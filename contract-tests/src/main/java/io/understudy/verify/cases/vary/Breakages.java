package io.understudy.verify.cases.vary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.contract.DocumentSet;
import io.understudy.contract.Schema;
import io.understudy.verify.cases.vary.Limits.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Values with one thing broken: type, range, length, enumeration, format, pattern, or a member that must be there. */
public final class Breakages {
    private static final int LONGEST = 10_000;
    private static final int MOST_ITEMS = 200;

    private Breakages() {}

    /**
     * The variations of a value that break one rule.
     *
     * @param value a value that fits the schema
     * @param documents where references lead
     */
    public static List<Variation> of(JsonNode value, Schema schema, DocumentSet documents) {
        List<Variation> variations = new ArrayList<>();
        for (Spot spot : Spot.all(value, Facets.of(schema, documents))) {
            types(spot, variations);
            ranges(spot, variations);
            lengths(spot, variations);
            texts(spot, variations);
            members(spot, variations);
        }
        return variations;
    }

    private static void types(Spot spot, List<Variation> variations) {
        Facets facets = spot.facets();
        if (facets.keyword("type").isEmpty()) {
            return;
        }
        if (facets.isOnly("string")) {
            variations.add(spot.with("type", "as the number 17", IntNode.valueOf(17)));
        } else if (facets.isOnly("object") || facets.isOnly("array")) {
            variations.add(spot.with("type", "as a text", TextNode.valueOf("understudy")));
        } else {
            variations.add(spot.with("type", "as the text \"understudy\"", TextNode.valueOf("understudy")));
        }
        if (facets.isOnly("integer")) {
            variations.add(spot.with("type", "as 1.5", Numbers.node(new BigDecimal("1.5"))));
        }
        variations.add(spot.with("type", "as null", NullNode.getInstance()));
    }

    private static void ranges(Spot spot, List<Variation> variations) {
        Facets facets = spot.facets();
        for (String rule : List.of("minimum", "exclusiveMinimum")) {
            facets.number(rule)
                    .ifPresent(least -> variations.add(
                            spot.with(rule, "below its minimum", Numbers.node(least.subtract(BigDecimal.ONE)))));
        }
        for (String rule : List.of("maximum", "exclusiveMaximum")) {
            facets.number(rule)
                    .ifPresent(greatest -> variations.add(
                            spot.with(rule, "above its maximum", Numbers.node(greatest.add(BigDecimal.ONE)))));
        }
        facets.number("multipleOf")
                .ifPresent(step -> variations.add(spot.with(
                        "multipleOf",
                        "between two multiples",
                        Numbers.node(step.add(step.divide(BigDecimal.valueOf(2)))))));
    }

    private static void lengths(Spot spot, List<Variation> variations) {
        JsonNode value = spot.value();
        if (value.isTextual()) {
            spot.facets().count("minLength").ifPresent(length -> {
                if (length > 0) {
                    String text = Words.ofLength(value.textValue(), length - 1);
                    variations.add(spot.with("minLength", "too short", TextNode.valueOf(text)));
                }
            });
            spot.facets().count("maxLength").ifPresent(length -> {
                if (length < LONGEST) {
                    String text = Words.ofLength(value.textValue(), length + 1);
                    variations.add(spot.with("maxLength", "too long", TextNode.valueOf(text)));
                }
            });
        }
        if (value.isArray() && !value.isEmpty()) {
            spot.facets().count("minItems").ifPresent(size -> {
                if (size > 0) {
                    variations.add(spot.with("minItems", "with too few items", Limits.ofSize(value, size - 1)));
                }
            });
            spot.facets().count("maxItems").ifPresent(size -> {
                if (size < MOST_ITEMS) {
                    variations.add(spot.with("maxItems", "with too many items", Limits.ofSize(value, size + 1)));
                }
            });
        }
    }

    private static void texts(Spot spot, List<Variation> variations) {
        Facets facets = spot.facets();
        if (facets.keyword("enum").isPresent()) {
            variations.add(spot.with(
                    "enum", "as a value that is not in its enumeration", TextNode.valueOf("understudy-none")));
        }
        facets.text("format")
                .ifPresent(format -> variations.add(
                        spot.with("format", "as what is no " + format, TextNode.valueOf("no " + format + " at all"))));
        if (facets.text("pattern").isPresent()) {
            variations.add(
                    spot.with("pattern", "as what its pattern does not permit", TextNode.valueOf("~ no match ~")));
        }
    }

    private static void members(Spot spot, List<Variation> variations) {
        JsonNode value = spot.value();
        if (!value.isObject()) {
            return;
        }
        for (String name : spot.facets().required()) {
            if (value.has(name)) {
                variations.add(spot.without(name));
            }
        }
        spot.facets().keyword("additionalProperties").ifPresent(more -> {
            if (more.json().equals(BooleanNode.FALSE)) {
                ObjectNode changed = value.deepCopy();
                changed.set("understudyUnknown", JsonNodeFactory.instance.numberNode(1));
                variations.add(spot.with("additionalProperties", "with a member that is not declared", changed));
            }
        });
    }
}

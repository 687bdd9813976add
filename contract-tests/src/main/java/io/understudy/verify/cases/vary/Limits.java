package io.understudy.verify.cases.vary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.contract.DocumentSet;
import io.understudy.contract.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Values that just fit: every number, text and list at its limits, and every permitted value of an enumeration. */
public final class Limits {
    /** Longer texts and lists are not worth sending. */
    private static final int LONGEST = 10_000;

    private static final int MOST_ITEMS = 200;

    private Limits() {}

    /**
     * The variations of a value that lie at a limit.
     *
     * @param value a value that fits the schema
     * @param documents where references lead
     */
    public static List<Variation> of(JsonNode value, Schema schema, DocumentSet documents) {
        List<Variation> variations = new ArrayList<>();
        for (Spot spot : Spot.all(value, Facets.of(schema, documents))) {
            enumeration(spot, variations);
            numbers(spot, variations);
            texts(spot, variations);
            lists(spot, variations);
        }
        return variations;
    }

    private static void enumeration(Spot spot, List<Variation> variations) {
        spot.facets().keyword("enum").ifPresent(values -> {
            for (int index = 0; index < values.json().size(); index++) {
                JsonNode value = values.json().get(index);
                variations.add(spot.with(
                        "enum",
                        "as " + Words.shown(value),
                        value,
                        values.place().child(index)));
            }
        });
        if (spot.facets().isOnly("boolean")) {
            for (boolean truth : List.of(true, false)) {
                variations.add(spot.with("type", "as " + truth, BooleanNode.valueOf(truth)));
            }
        }
    }

    private static void numbers(Spot spot, List<Variation> variations) {
        Facets facets = spot.facets();
        BigDecimal step = Numbers.step(facets);
        facets.number("minimum").ifPresent(least -> {
            boolean open = Numbers.isOpen(facets, "exclusiveMinimum");
            number(spot, "minimum", open ? least.add(step) : least, variations);
        });
        facets.number("maximum").ifPresent(greatest -> {
            boolean open = Numbers.isOpen(facets, "exclusiveMaximum");
            number(spot, "maximum", open ? greatest.subtract(step) : greatest, variations);
        });
        facets.number("exclusiveMinimum")
                .ifPresent(bound -> number(spot, "exclusiveMinimum", bound.add(step), variations));
        facets.number("exclusiveMaximum")
                .ifPresent(bound -> number(spot, "exclusiveMaximum", bound.subtract(step), variations));
    }

    private static void number(Spot spot, String rule, BigDecimal number, List<Variation> variations) {
        variations.add(spot.with(
                rule,
                "at its " + (rule.endsWith("inimum") ? "minimum" : "maximum") + ", " + number.toPlainString(),
                Numbers.node(number)));
    }

    private static void texts(Spot spot, List<Variation> variations) {
        if (!spot.value().isTextual()) {
            return;
        }
        for (String rule : List.of("minLength", "maxLength")) {
            spot.facets().count(rule).ifPresent(length -> {
                if (length <= LONGEST) {
                    variations.add(spot.with(
                            rule,
                            "at its " + (rule.startsWith("min") ? "least" : "greatest") + " length, " + length,
                            TextNode.valueOf(Words.ofLength(spot.value().textValue(), length))));
                }
            });
        }
    }

    private static void lists(Spot spot, List<Variation> variations) {
        if (!spot.value().isArray() || spot.value().isEmpty()) {
            return;
        }
        for (String rule : List.of("minItems", "maxItems")) {
            spot.facets().count(rule).ifPresent(size -> {
                if (size <= MOST_ITEMS) {
                    variations.add(spot.with(
                            rule,
                            "with its " + (rule.startsWith("min") ? "fewest" : "most") + " items, " + size,
                            ofSize(spot.value(), size)));
                }
            });
        }
    }

    static ArrayNode ofSize(JsonNode items, int size) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int index = 0; index < size; index++) {
            list.add(items.get(index % items.size()));
        }
        return list;
    }

    /** Steps between numbers. */
    static final class Numbers {
        private Numbers() {}

        static BigDecimal step(Facets facets) {
            return facets.number("multipleOf")
                    .orElse(facets.isOnly("integer") ? BigDecimal.ONE : new BigDecimal("0.5"));
        }

        /** Whether a bound of OpenAPI 2.0 or 3.0 is left out of the range. */
        static boolean isOpen(Facets facets, String keyword) {
            return facets.keyword(keyword)
                    .filter(value -> value.json().asText().equals("true"))
                    .isPresent();
        }

        static JsonNode node(BigDecimal number) {
            BigDecimal plain = number.stripTrailingZeros();
            return plain.scale() > 0
                    ? DecimalNode.valueOf(plain)
                    : JsonNodeFactory.instance.numberNode(plain.toBigInteger());
        }
    }
}

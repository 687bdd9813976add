package io.understudy.verify.plan.variation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Values that just fit: every number, text and list at its limits, and every permitted value of an enumeration. */
public final class BoundaryValues {
    /** Longer texts and lists are not worth sending. */
    private static final int LONGEST = 10_000;

    private static final int MOST_ITEMS = 200;

    private BoundaryValues() {}

    /**
     * The variations of a value that lie at a limit.
     *
     * @param value a value that fits the schema
     * @param documents where references lead
     */
    public static List<Variation> of(JsonNode value, Schema schema, DocumentSet documents) {
        List<Variation> variations = new ArrayList<>();
        for (ConstrainedValue target : ConstrainedValue.all(value, ValueConstraints.of(schema, documents))) {
            enumeration(target, variations);
            numbers(target, variations);
            texts(target, variations);
            lists(target, variations);
        }
        return variations;
    }

    private static void enumeration(ConstrainedValue target, List<Variation> variations) {
        target.constraints().keyword("enum").ifPresent(values -> {
            for (int index = 0; index < values.json().size(); index++) {
                JsonNode value = values.json().get(index);
                variations.add(target.with(
                        "enum",
                        "as " + Texts.shown(value),
                        value,
                        values.place().child(index)));
            }
        });
        if (target.constraints().isOnly("boolean")) {
            for (boolean truth : List.of(true, false)) {
                variations.add(target.with("type", "as " + truth, BooleanNode.valueOf(truth)));
            }
        }
    }

    private static void numbers(ConstrainedValue target, List<Variation> variations) {
        ValueConstraints constraints = target.constraints();
        BigDecimal step = Numbers.step(constraints);
        constraints.number("minimum").ifPresent(least -> {
            boolean open = Numbers.isOpen(constraints, "exclusiveMinimum");
            number(target, "minimum", open ? least.add(step) : least, variations);
        });
        constraints.number("maximum").ifPresent(greatest -> {
            boolean open = Numbers.isOpen(constraints, "exclusiveMaximum");
            number(target, "maximum", open ? greatest.subtract(step) : greatest, variations);
        });
        constraints
                .number("exclusiveMinimum")
                .ifPresent(bound -> number(target, "exclusiveMinimum", bound.add(step), variations));
        constraints
                .number("exclusiveMaximum")
                .ifPresent(bound -> number(target, "exclusiveMaximum", bound.subtract(step), variations));
    }

    private static void number(ConstrainedValue target, String rule, BigDecimal number, List<Variation> variations) {
        variations.add(target.with(
                rule,
                "at its " + (rule.endsWith("inimum") ? "minimum" : "maximum") + ", " + number.toPlainString(),
                Numbers.node(number)));
    }

    private static void texts(ConstrainedValue target, List<Variation> variations) {
        if (!target.value().isTextual()) {
            return;
        }
        for (String rule : List.of("minLength", "maxLength")) {
            target.constraints().count(rule).ifPresent(length -> {
                if (length <= LONGEST) {
                    variations.add(target.with(
                            rule,
                            "at its " + (rule.startsWith("min") ? "least" : "greatest") + " length, " + length,
                            TextNode.valueOf(Texts.ofLength(target.value().textValue(), length))));
                }
            });
        }
    }

    private static void lists(ConstrainedValue target, List<Variation> variations) {
        if (!target.value().isArray() || target.value().isEmpty()) {
            return;
        }
        for (String rule : List.of("minItems", "maxItems")) {
            target.constraints().count(rule).ifPresent(size -> {
                if (size <= MOST_ITEMS) {
                    variations.add(target.with(
                            rule,
                            "with its " + (rule.startsWith("min") ? "fewest" : "most") + " items, " + size,
                            ofSize(target.value(), size)));
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

        static BigDecimal step(ValueConstraints constraints) {
            return constraints
                    .number("multipleOf")
                    .orElse(constraints.isOnly("integer") ? BigDecimal.ONE : new BigDecimal("0.5"));
        }

        /** Whether a bound of OpenAPI 2.0 or 3.0 is left out of the range. */
        static boolean isOpen(ValueConstraints constraints, String keyword) {
            return constraints
                    .keyword(keyword)
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

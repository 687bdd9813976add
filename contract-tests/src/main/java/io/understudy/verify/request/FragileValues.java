package io.understudy.verify.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** Puts values into a body that get lost easily: long texts, letters beyond the BMP, large numbers, offsets of times. */
final class FragileValues {
    /** What breaks where texts are cut, escaped, decoded twice, or kept in the wrong encoding. */
    private static final String TEXT = "Zo\u00eb e\u0301 \ud83d\ude00 \u65e5\u672c <b>&amp;</b> \"q\" 'a' \\n %41+";

    private static final int LONG = 300;
    private static final long BEYOND_DOUBLE = 9_007_199_254_740_993L;

    private FragileValues() {}

    /**
     * The value with others in it.
     *
     * @param seed makes texts unlike those of other seeds
     * @param permitted whether a value is
     */
    static JsonNode in(JsonNode value, long seed, Predicate<JsonNode> permitted) {
        String mark = UniqueTexts.mark(seed);
        JsonNode fragile = value;
        for (String pointer : UniqueTexts.pointers("", value)) {
            for (JsonNode other : candidates(fragile.at(pointer), mark)) {
                JsonNode candidate = ReplacedValue.at(fragile, pointer, other);
                if (permitted.test(candidate)) {
                    fragile = candidate;
                    break;
                }
            }
        }
        return fragile;
    }

    private static List<JsonNode> candidates(JsonNode value, String mark) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (value.isIntegralNumber()) {
            return List.of(json.numberNode(BEYOND_DOUBLE));
        }
        if (value.isNumber()) {
            return List.of(DecimalNode.valueOf(new BigDecimal("1234.56")), DecimalNode.valueOf(new BigDecimal("0.1")));
        }
        if (!value.isTextual()) {
            return List.of();
        }
        String text = value.textValue();
        if (text.matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
            return List.of(TextNode.valueOf("2026-02-03T23:30:00-05:00"), TextNode.valueOf("2026-02-03T04:05:06Z"));
        }
        return List.of(
                TextNode.valueOf(TEXT + mark + "x".repeat(LONG)),
                TextNode.valueOf(TEXT + mark),
                TextNode.valueOf("e\u0301\ud83d\ude00" + mark),
                TextNode.valueOf(text + mark),
                TextNode.valueOf(mark + text));
    }
}

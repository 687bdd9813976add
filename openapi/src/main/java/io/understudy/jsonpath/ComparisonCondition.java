package io.understudy.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Comparator;

/** The signs that compare two values (section 2.3.5.2.2). A missing node stands for nothing. */
enum ComparisonCondition {
    EQUAL("=="),
    NOT_EQUAL("!="),
    AT_MOST("<="),
    AT_LEAST(">="),
    LESS("<"),
    GREATER(">");

    /** Numbers are equal by value, however they are written; everything else by itself. */
    private static final Comparator<JsonNode> BY_VALUE = (left, right) -> left.isNumber() && right.isNumber()
            ? left.decimalValue().compareTo(right.decimalValue())
            : left.equals(right) ? 0 : 1;

    private final String sign;

    ComparisonCondition(String sign) {
        this.sign = sign;
    }

    /** How it is written; a sign that begins another comes after it. */
    String sign() {
        return sign;
    }

    boolean holds(JsonNode left, JsonNode right) {
        return switch (this) {
            case EQUAL -> equal(left, right);
            case NOT_EQUAL -> !equal(left, right);
            case LESS -> less(left, right);
            case GREATER -> less(right, left);
            case AT_MOST -> less(left, right) || equal(left, right);
            case AT_LEAST -> less(right, left) || equal(left, right);
        };
    }

    private static boolean equal(JsonNode left, JsonNode right) {
        return left.equals(BY_VALUE, right);
    }

    private static boolean less(JsonNode left, JsonNode right) {
        if (left.isNumber() && right.isNumber()) {
            return left.decimalValue().compareTo(right.decimalValue()) < 0;
        }
        return left.isTextual() && right.isTextual() && less(left.textValue(), right.textValue());
    }

    /** By code points; Java compares surrogates as if they were characters of the middle of Unicode. */
    private static boolean less(String left, String right) {
        int[] first = left.codePoints().toArray();
        int[] second = right.codePoints().toArray();
        return Arrays.compare(first, second) < 0;
    }
}

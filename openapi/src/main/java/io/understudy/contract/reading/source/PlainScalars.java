package io.understudy.contract.reading.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/**
 * What an unquoted YAML word means. Numbers are those of JSON, as the OpenAPI Specification asks (3.1, section 4.3), so
 * that {@code 007} and {@code 2020-01-01} stay texts; {@code yes}, {@code no}, {@code on} and {@code off} are texts too
 * (YAML 1.2, section 10.3).
 */
final class PlainScalars {
    /** As long as Jackson lets a number be in JSON; working out a longer one takes quadratic time. */
    private static final int LONGEST_NUMBER = 1000;

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]{1,9})?");

    private PlainScalars() {}

    static JsonNode parse(String word) {
        return switch (word) {
            case "", "~", "null", "Null", "NULL" -> ExactNumbers.NODES.nullNode();
            case "true", "True", "TRUE" -> ExactNumbers.NODES.booleanNode(true);
            case "false", "False", "FALSE" -> ExactNumbers.NODES.booleanNode(false);
            default ->
                word.length() <= LONGEST_NUMBER && NUMBER.matcher(word).matches()
                        ? ExactNumbers.parse(word)
                        : ExactNumbers.NODES.textNode(word);
        };
    }
}

package io.understudy.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.StringJoiner;

/** What a value must do, as the second half of a sentence whose first half names the value. */
final class Phrases {
    private Phrases() {}

    /** The phrase for a violation, for instance {@code must be integer}; worded as the Ajv validator does. */
    static String of(ValidationMessage violation) {
        JsonNode rule = violation.getSchemaNode();
        return switch (violation.getType()) {
            case "type" -> "must be " + types(rule);
            case "enum" -> "must be equal to one of the allowed values: " + list(rule, ", ");
            case "const" -> "must be equal to " + text(rule);
            case "minimum" -> "must be >= " + rule.asText();
            case "maximum" -> "must be <= " + rule.asText();
            case "exclusiveMinimum" -> "must be > " + rule.asText();
            case "exclusiveMaximum" -> "must be < " + rule.asText();
            case "multipleOf" -> "must be multiple of " + rule.asText();
            case "minLength" -> "must NOT have fewer than " + counted(rule, "character", "characters");
            case "maxLength" -> "must NOT have more than " + counted(rule, "character", "characters");
            case "minItems" -> "must NOT have fewer than " + counted(rule, "item", "items");
            case "maxItems" -> "must NOT have more than " + counted(rule, "item", "items");
            case "minProperties" -> "must NOT have fewer than " + counted(rule, "property", "properties");
            case "maxProperties" -> "must NOT have more than " + counted(rule, "property", "properties");
            case "pattern" -> "must match pattern \"" + rule.asText() + "\"";
            case "format" -> "must match format \"" + rule.asText() + "\"";
            default -> structural(violation);
        };
    }

    private static String structural(ValidationMessage violation) {
        return switch (violation.getType()) {
            case "required" -> "must have required property '" + argument(violation, 0) + "'";
            case "dependentRequired" ->
                "must have property '" + argument(violation, 0) + "' when property '" + argument(violation, 1)
                        + "' is there";
            case "additionalProperties" ->
                "must NOT have additional properties; found '" + argument(violation, 0) + "'";
            case "unevaluatedProperties" ->
                "must NOT have unevaluated properties; found '" + argument(violation, 0) + "'";
            case "unevaluatedItems" -> "must NOT have unevaluated items";
            case "propertyNames" -> "must NOT have a property named '" + argument(violation, 0) + "'";
            case "uniqueItems" -> "must NOT have duplicate items";
            case "oneOf" -> "must match exactly one schema in oneOf";
            case "anyOf" -> "must match a schema in anyOf";
            case "not" -> "must NOT be valid";
            case "false" -> "must NOT be there";
            default -> violation.getError();
        };
    }

    private static Object argument(ValidationMessage violation, int index) {
        return violation.getArguments()[index];
    }

    private static String types(JsonNode rule) {
        return rule.isArray() ? list(rule, " or ") : rule.asText();
    }

    private static String list(JsonNode values, String separator) {
        StringJoiner list = new StringJoiner(separator);
        for (JsonNode value : values) {
            list.add(text(value));
        }
        return list.toString();
    }

    private static String text(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }

    private static String counted(JsonNode number, String one, String many) {
        return number.asText() + " " + (number.asText().equals("1") ? one : many);
    }
}

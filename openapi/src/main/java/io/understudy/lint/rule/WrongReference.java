package io.understudy.lint.rule;

import io.understudy.contract.Contract;
import java.util.Map;
import java.util.Set;

/** A reference to a component leads to one of the kind that must be there. */
public final class WrongReference implements LintRule {
    /** The id of the rule. */
    public static final String ID = "wrong-reference";

    private static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry("parameters", "parameters"),
            Map.entry("responses", "responses"),
            Map.entry("headers", "headers"),
            Map.entry("requestBody", "requestBodies"),
            Map.entry("links", "links"),
            Map.entry("callbacks", "callbacks"),
            Map.entry("schema", "schemas"),
            Map.entry("schemas", "schemas"),
            Map.entry("properties", "schemas"),
            Map.entry("items", "schemas"),
            Map.entry("allOf", "schemas"),
            Map.entry("anyOf", "schemas"),
            Map.entry("oneOf", "schemas"));

    private static final Map<String, String> NAMES = Map.of(
            "parameters", "parameter",
            "responses", "response",
            "headers", "header",
            "requestBodies", "request body",
            "links", "link",
            "callbacks", "callback",
            "schemas", "schema");

    private static final Set<String> COMPONENTS = Set.of(
            "parameters",
            "responses",
            "headers",
            "requestBodies",
            "links",
            "callbacks",
            "schemas",
            "examples",
            "securitySchemes",
            "pathItems");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(DocumentNode node, Contract contract, RuleReport report) {
        String reference = node.text("$ref");
        String section = SECTIONS.get(node.kind());
        if (section == null || !reference.startsWith("#/components/")) {
            return;
        }
        // What stands deeper, such as the schema of a response, may be of any kind.
        String[] steps = reference.split("/", -1);
        if (steps.length == 4 && COMPONENTS.contains(steps[2]) && !steps[2].equals(section)) {
            report.add(
                    node.place().child("$ref"),
                    "'" + reference + "' is no " + NAMES.get(section) + ", which is what must be here");
        }
    }
}

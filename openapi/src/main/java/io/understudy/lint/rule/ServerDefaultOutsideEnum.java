package io.understudy.lint.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;

/** The default of a server variable is one of its values. */
public final class ServerDefaultOutsideEnum implements LintRule {
    /** The id of the rule. */
    public static final String ID = "server-default-outside-enum";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(DocumentNode node, Contract contract, RuleReport report) {
        JsonNode values = node.json().path("enum");
        JsonNode fallback = node.json().path("default");
        if (node.kind().equals("variables") && values.isArray() && fallback.isTextual()) {
            for (JsonNode value : values) {
                if (value.equals(fallback)) {
                    return;
                }
            }
            report.add(
                    node.place().child("default"),
                    "the default '" + fallback.textValue() + "' is none of the values under 'enum'; add it there");
        }
    }
}

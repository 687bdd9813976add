package io.understudy.lint.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;

/** An enum of a nullable schema lists null (OpenAPI 3.0.3, clarification of nullable). */
public final class NullableEnumWithoutNull implements LintRule {
    /** The id of the rule. */
    public static final String ID = "nullable-enum-without-null";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(DocumentNode node, Contract contract, RuleReport report) {
        JsonNode values = node.json().path("enum");
        if (node.json().path("nullable").asBoolean(false) && values.isArray()) {
            for (JsonNode value : values) {
                if (value.isNull()) {
                    return;
                }
            }
            report.add(
                    node.place().child("enum"),
                    "the schema is nullable, but 'enum' does not list null; add null, which is accepted here");
        }
    }
}

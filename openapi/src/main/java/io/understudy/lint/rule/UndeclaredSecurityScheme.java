package io.understudy.lint.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;

/** A security requirement names only schemes that are declared. */
public final class UndeclaredSecurityScheme implements LintRule {
    /** The id of the rule. */
    public static final String ID = "undeclared-security-scheme";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(DocumentNode node, Contract contract, RuleReport report) {
        if (!node.kind().equals("security")) {
            return;
        }
        JsonNode root = contract.documents().at(contract.place());
        JsonNode declared = root.has("swagger")
                ? root.path("securityDefinitions")
                : root.path("components").path("securitySchemes");
        node.json().fieldNames().forEachRemaining(name -> {
            if (!declared.has(name)) {
                report.add(
                        node.place().child(name),
                        "no security scheme is named '" + name
                                + "', so nobody is let in; declare it, or correct the name");
            }
        });
    }
}

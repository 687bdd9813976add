package io.understudy.lint.rule;

import io.understudy.contract.Contract;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Every variable in the address of a server is defined. */
public final class UndefinedServerVariable implements LintRule {
    /** The id of the rule. */
    public static final String ID = "undefined-server-variable";

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(DocumentNode node, Contract contract, RuleReport report) {
        if (!node.kind().equals("servers")) {
            return;
        }
        for (MatchResult variable : VARIABLE.matcher(node.text("url")).results().toList()) {
            if (!node.json().path("variables").has(variable.group(1))) {
                report.add(
                        node.place().child("url"),
                        "the variable {" + variable.group(1)
                                + "} is not defined; define it under 'variables', with a default");
            }
        }
    }
}

package io.understudy.lint.rule;

import io.understudy.contract.Contract;

/** A schema of an array says what its items are, as 2.0 and 3.0 ask. */
public final class ArrayWithoutItems implements LintRule {
    /** The id of the rule. */
    public static final String ID = "array-without-items";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(DocumentNode node, Contract contract, RuleReport report) {
        boolean asked = !contract.version().hasJsonSchema();
        if (asked && node.text("type").equals("array") && !node.json().has("items")) {
            report.add(node.place(), "an array needs 'items'; write 'items: {}' when any value may be an item");
        }
    }
}

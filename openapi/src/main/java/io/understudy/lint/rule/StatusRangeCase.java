package io.understudy.lint.rule;

import io.understudy.contract.Contract;
import java.util.Locale;
import java.util.regex.Pattern;

/** A range of statuses is written with capitals. */
public final class StatusRangeCase implements LintRule {
    /** The id of the rule. */
    public static final String ID = "status-range-case";

    private static final Pattern LOWER = Pattern.compile("[1-5](?:xx|xX|Xx)");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(DocumentNode node, Contract contract, RuleReport report) {
        String status = node.place().name();
        if (node.kind().equals("responses")
                && !node.isComponent()
                && LOWER.matcher(status).matches()) {
            report.add(
                    node.place(),
                    "a range of statuses is written in capitals: write '" + status.toUpperCase(Locale.ROOT)
                            + "' instead of '" + status + "'");
        }
    }
}

package io.understudy.lint.rule;

import io.understudy.contract.Contract;
import io.understudy.document.Place;
import java.util.regex.Pattern;

/** The names of components hold only letters, digits, '.', '-' and '_'. */
public final class BadComponentName implements LintRule {
    /** The id of the rule. */
    public static final String ID = "bad-name";

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9._-]+");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(DocumentNode node, Contract contract, RuleReport report) {
        Place components = node.place().parent().parent();
        if (components.pointer().equals("/components")
                && !NAME.matcher(node.place().name()).matches()
                && !node.place().parent().name().startsWith("x-")) {
            report.add(
                    node.place(),
                    "the name '" + node.place().name() + "' may hold only letters, digits, '.', '-' and '_'");
        }
    }
}

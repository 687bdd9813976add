package io.understudy.lint.rule;

import io.understudy.contract.Contract;

/** A media type has a type and a subtype (RFC 9110, section 8.3.1). */
public final class MalformedMediaType implements LintRule {
    /** The id of the rule. */
    public static final String ID = "malformed-media-type";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(DocumentNode node, Contract contract, RuleReport report) {
        String type = node.place().name();
        if (node.kind().equals("content") && type.indexOf('/') < 1) {
            report.add(
                    node.place(),
                    "'" + type + "' is no media type; write a type and a subtype, such as application/json");
        }
    }
}

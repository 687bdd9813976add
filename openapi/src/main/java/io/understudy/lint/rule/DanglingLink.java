package io.understudy.lint.rule;

import io.understudy.contract.Contract;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;

/** A link leads to an operation of the contract. */
public final class DanglingLink implements LintRule {
    /** The id of the rule. */
    public static final String ID = "dangling-link";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(DocumentNode node, Contract contract, RuleReport report) {
        if (!node.kind().equals("links")) {
            return;
        }
        String id = node.text("operationId");
        if (!id.isEmpty() && contract.operation(id).isEmpty()) {
            report.add(
                    node.place().child("operationId"),
                    "no operation has the operationId '" + id + "'; correct it, or remove the link");
        }
        String reference = node.text("operationRef");
        if (reference.startsWith("#") && leadsNowhere(node, contract, reference)) {
            report.add(
                    node.place().child("operationRef"),
                    "'" + reference + "' leads to no operation; correct it, or remove the link");
        }
    }

    private static boolean leadsNowhere(DocumentNode node, Contract contract, String reference) {
        try {
            Place target = DocumentSet.resolve(node.place(), reference);
            return contract.documents().at(target).isMissingNode();
        } catch (IllegalArgumentException malformed) {
            return true;
        }
    }
}

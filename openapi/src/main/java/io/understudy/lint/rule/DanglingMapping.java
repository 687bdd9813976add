package io.understudy.lint.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import java.util.regex.Pattern;

/** A discriminator maps values to schemas that exist. */
public final class DanglingMapping implements LintRule {
    /** The id of the rule. */
    public static final String ID = "dangling-mapping";

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9._-]+");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(DocumentNode node, Contract contract, RuleReport report) {
        if (!node.kind().equals("discriminator")) {
            return;
        }
        node.json().path("mapping").properties().forEach(entry -> {
            String target = entry.getValue().asText();
            if (entry.getValue().isTextual() && leadsNowhere(node, contract, target)) {
                report.add(
                        node.place().child("mapping").child(entry.getKey()),
                        "'" + target + "' is no schema; correct it, or remove the value from the mapping");
            }
        });
    }

    /** A plain name means a schema under components; anything else, and a name that is none, is a reference. */
    private static boolean leadsNowhere(DocumentNode node, Contract contract, String target) {
        JsonNode schemas =
                contract.documents().at(contract.place()).path("components").path("schemas");
        if (NAME.matcher(target).matches() && schemas.has(target)) {
            return false;
        }
        try {
            Place place = DocumentSet.resolve(node.place(), target);
            boolean known = contract.documents().roots().containsKey(place.document());
            return known
                    ? contract.documents().at(place).isMissingNode()
                    : NAME.matcher(target).matches();
        } catch (IllegalArgumentException malformed) {
            return true;
        }
    }
}

package io.understudy.lint.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import java.util.Set;

/** An encoding is that of a property of the schema beside it. */
public final class UnknownEncodedProperty implements LintRule {
    /** The id of the rule. */
    public static final String ID = "unknown-property";

    private static final Set<String> COMPOSERS =
            Set.of("allOf", "anyOf", "oneOf", "additionalProperties", "patternProperties", "$ref");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(DocumentNode node, Contract contract, RuleReport report) {
        if (!node.kind().equals("encoding")) {
            return;
        }
        JsonNode media = contract.documents().at(node.place().parent().parent());
        JsonNode schema = media.path("schema");
        boolean composed = COMPOSERS.stream().anyMatch(schema::has);
        if (schema.isObject()
                && !composed
                && !schema.path("properties").has(node.place().name())) {
            report.add(
                    node.place(),
                    "the schema beside has no property '" + node.place().name() + "'");
        }
    }
}

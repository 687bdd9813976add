package io.understudy.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import io.understudy.contract.diagnostic.Report;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.validation.schema.Direction;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Checks what schemas say about themselves: that examples and defaults fit, and that patterns are expressions. */
final class SchemaInspection {
    private final ValueCheck check;
    private final Report report;

    SchemaInspection(ValueCheck check, Report report) {
        this.check = check;
        this.report = report;
    }

    void inspect(Contract contract) {
        contract.documents()
                .roots()
                .forEach((address, root) ->
                        new SchemaWalk(contract.version(), this::inspect).walk(root, new Place(address, "")));
    }

    private void inspect(Schema schema) {
        inspect("the example", "example", schema);
        inspect("the default", "default", schema);
        JsonNode examples = schema.json().path("examples");
        for (int index = 0; examples.isArray() && index < examples.size(); index++) {
            Place place = schema.place().child("examples").child(index);
            check.check("the example", examples.get(index), place, schema, Direction.EITHER);
        }
        JsonNode pattern = schema.json().path("pattern");
        if (pattern.isTextual()) {
            inspectPattern(pattern.textValue(), schema.place().child("pattern"));
        }
    }

    private void inspect(String what, String keyword, Schema schema) {
        JsonNode value = schema.json().path(keyword);
        if (!value.isMissingNode()) {
            check.check(what, value, schema.place().child(keyword), schema, Direction.EITHER);
        }
    }

    private void inspectPattern(String pattern, Place place) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException problem) {
            report.warning(
                    "bad-pattern",
                    place,
                    "the pattern is no regular expression: " + problem.getDescription() + "; it is not checked");
        }
    }
}

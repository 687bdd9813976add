package io.understudy.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import io.understudy.contract.diagnostic.DiagnosticSink;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.regex.EcmaPattern;
import io.understudy.regex.PatternReading;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.HashSet;
import java.util.Set;

/** Checks what schemas say about themselves: that examples and defaults fit, and that patterns are expressions. */
final class SchemaInspection {
    private final SchemaLibrary schemas;
    private final ValueCheck check;
    private final DiagnosticSink report;
    private final Set<Place> reported = new HashSet<>();

    SchemaInspection(SchemaLibrary schemas, ValueCheck check, DiagnosticSink report) {
        this.schemas = schemas;
        this.check = check;
        this.report = report;
    }

    void inspect(Contract contract) {
        contract.documents()
                .roots()
                .forEach((address, root) ->
                        new SchemaWalk(contract.version(), this::inspect).walk(root, new Place(address, "")));
        schemas.flaws().stream()
                .filter(flaw -> reported.add(flaw.place()))
                .forEach(flaw -> report.error("invalid-schema", flaw.place(), flaw.message()));
    }

    private void inspect(Schema schema) {
        schemas.compile(schema, Direction.EITHER);
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
        if (EcmaPattern.parse(pattern) instanceof PatternReading.Malformed malformed) {
            reported.add(place);
            boolean understood = EcmaPattern.parseLeniently(pattern) instanceof EcmaPattern;
            report.warning(
                    "bad-pattern",
                    place,
                    "the pattern is no regular expression of ECMA-262: " + malformed.problem() + " at character "
                            + (malformed.position() + 1)
                            + (understood ? "" : "; it is ignored"));
        }
    }
}

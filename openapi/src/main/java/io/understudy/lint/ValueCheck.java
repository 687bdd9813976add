package io.understudy.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.diagnostic.DiagnosticSink;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.validation.schema.SchemaViolation;
import java.util.HashSet;
import java.util.Set;

/** Checks values that stand in a document against schemas that stand there too. */
final class ValueCheck {
    private final SchemaLibrary schemas;
    private final DiagnosticSink report;
    private final Set<Checked> checked = new HashSet<>();

    ValueCheck(SchemaLibrary schemas, DiagnosticSink report) {
        this.schemas = schemas;
        this.report = report;
    }

    /**
     * Warns of every way in which a value does not fit. A value that several operations share is checked once a schema.
     *
     * @param what what the value is called in the warning
     */
    void check(String what, JsonNode value, Place place, Schema schema, Direction direction) {
        if (!checked.add(new Checked(place, schema.place(), direction))) {
            return;
        }
        for (SchemaViolation violation : schemas.compile(schema, direction).check(value)) {
            Place at = new Place(place.document(), place.pointer() + violation.pointer());
            report.warning("misfit-example", at, what + " does not fit its schema: " + violation.message());
        }
    }

    private record Checked(Place value, Place schema, Direction direction) {}
}

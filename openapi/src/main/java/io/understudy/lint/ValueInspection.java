package io.understudy.lint;

import io.understudy.contract.Contract;
import io.understudy.contract.diagnostic.DiagnosticSink;
import io.understudy.contract.reading.Inspection;
import io.understudy.validation.schema.SchemaLibrary;

/** Checks every value that a contract gives as a sample against the schema that it is a sample of. */
final class ValueInspection implements Inspection {

    @Override
    public void inspect(Contract contract, DiagnosticSink report) {
        SchemaLibrary schemas = new SchemaLibrary(contract.documents());
        ValueCheck check = new ValueCheck(schemas, report);
        new ExampleInspection(check).inspect(contract);
        new SchemaInspection(schemas, check, report).inspect(contract);
    }
}

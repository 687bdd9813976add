package io.understudy.lint;

import io.understudy.contract.Contract;
import io.understudy.contract.diagnostic.Report;
import io.understudy.contract.reading.Inspection;
import io.understudy.validation.schema.SchemaLibrary;

/** Checks every value that a contract gives as a sample against the schema that it is a sample of. */
final class ValueInspection implements Inspection {

    @Override
    public void inspect(Contract contract, Report report) {
        ValueCheck check = new ValueCheck(new SchemaLibrary(contract.documents()), report);
        new ExampleInspection(check).inspect(contract);
        new SchemaInspection(check, report).inspect(contract);
    }
}

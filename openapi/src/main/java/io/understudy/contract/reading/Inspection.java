package io.understudy.contract.reading;

import io.understudy.contract.Contract;
import io.understudy.contract.diagnostic.DiagnosticSink;

/** A further look at a contract that was read. */
@FunctionalInterface
public interface Inspection {

    /** Reports what it finds in a contract. */
    void inspect(Contract contract, DiagnosticSink report);
}

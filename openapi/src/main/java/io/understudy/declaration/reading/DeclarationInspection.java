package io.understudy.declaration.reading;

import io.understudy.contract.Contract;
import io.understudy.contract.diagnostic.DiagnosticSink;
import io.understudy.contract.reading.Inspection;

/** Reports what is wrong with the declaration of a contract, every finding an error of the rule {@code x-mock}. */
public final class DeclarationInspection implements Inspection {
    /** The rule of every finding. */
    public static final String RULE = DeclaredValue.RULE;

    @Override
    public void inspect(Contract contract, DiagnosticSink report) {
        new DeclarationReader(contract, report).read();
    }
}

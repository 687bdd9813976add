package io.understudy.mock.declaration.reading;

import io.understudy.contract.Contract;
import io.understudy.contract.Place;
import io.understudy.contract.reading.Inspection.Report;
import io.understudy.mock.declaration.Declaration;
import java.util.ArrayList;
import java.util.List;

/** The declarations of contracts. */
public final class Declarations {
    private Declarations() {}

    /**
     * What a contract declares.
     *
     * @throws InvalidDeclarationException when something is wrong with it, each with its place in the message
     */
    public static Declaration of(Contract contract) {
        List<String> wrong = new ArrayList<>();
        Declaration declaration = new DeclarationReader(contract, new Report() {
                    @Override
                    public void error(String rule, Place place, String message) {
                        wrong.add(place + ": " + message);
                    }

                    @Override
                    public void warning(String rule, Place place, String message) {
                        // What is only probably wrong can be served.
                    }
                })
                .read();
        if (!wrong.isEmpty()) {
            throw new InvalidDeclarationException(String.join("\n", wrong));
        }
        return declaration;
    }
}

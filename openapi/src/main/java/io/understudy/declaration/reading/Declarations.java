package io.understudy.declaration.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import io.understudy.contract.diagnostic.DiagnosticSink;
import io.understudy.declaration.Declaration;
import io.understudy.declaration.guess.Guess;
import io.understudy.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The declarations of contracts. */
public final class Declarations {
    private Declarations() {}

    /**
     * What a contract declares.
     *
     * @throws InvalidDeclarationException when something is wrong with it, each with its place in the message
     */
    public static Declaration of(Contract contract) {
        return of(contract, contract.documents()::at);
    }

    /**
     * What a contract declares or, where it declares nothing, what it probably would.
     *
     * @throws InvalidDeclarationException when something is wrong with what it declares, each with its place in the
     *     message
     */
    public static Declaration orGuessed(Contract contract) {
        Declaration declared = of(contract);
        return declared.isEmpty() ? of(contract, Guess.of(contract)::at) : declared;
    }

    private static Declaration of(Contract contract, Function<Place, JsonNode> source) {
        List<String> wrong = new ArrayList<>();
        Declaration declaration = new DeclarationReader(contract, source, new DiagnosticSink() {
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

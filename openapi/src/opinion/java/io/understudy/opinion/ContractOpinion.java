package io.understudy.opinion;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import io.understudy.document.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a validator that the mock does not use has to say of values in the answers of one contract. */
public final class ContractOpinion {
    private final Contract contract;
    private final Meaning meaning;
    private final Map<String, SecondOpinion> opinions = new HashMap<>();

    /** An opinion by the schemas of a contract. */
    public ContractOpinion(Contract contract) {
        this.contract = contract;
        this.meaning = new Meaning(contract);
    }

    /** What it finds wrong with a value: where, and what; empty when the value fits. */
    public List<String> objections(Schema schema, JsonNode value) {
        boolean refers = schema.json().size() == 1 && schema.json().path("$ref").isTextual();
        Schema meant = refers ? contract.documents().target(schema) : schema;
        return opinions.computeIfAbsent(
                        meant.place() + " " + System.identityHashCode(meant.json()),
                        first -> new SecondOpinion(meaning.of(meant)))
                .objections(value);
    }
}

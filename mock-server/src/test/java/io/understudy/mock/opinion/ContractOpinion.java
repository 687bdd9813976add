package io.understudy.mock.opinion;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import io.understudy.contract.Schema;
import java.util.List;

/** What a validator that the mock does not use has to say of values in the answers of one contract. */
public final class ContractOpinion {
    private final SecondOpinion opinion = new SecondOpinion();
    private final Meaning meaning;

    /** An opinion by the schemas of a contract. */
    public ContractOpinion(Contract contract) {
        this.meaning = new Meaning(contract);
    }

    /** What it finds wrong with a value: where, and what; empty when the value fits. */
    public List<String> objections(Schema schema, JsonNode value) {
        String address = meaning.address(schema);
        meaning.fresh().forEach(opinion::add);
        return opinion.objections(address, value);
    }
}

package io.understudy.mock.opinion;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.List;

/** What a validator that the mock does not use has to say of values. */
public final class SecondOpinion {
    private final Validator validator = new ValidatorFactory()
            .withEvaluatorFactory(new FormatEvaluatorFactory())
            .createValidator();

    /**
     * Takes a schema into account.
     *
     * @param address where others refer to it
     * @param schema JSON Schema 2020-12
     */
    void add(String address, JsonNode schema) {
        validator.registerSchema(URI.create(address), schema.toString());
    }

    /** What it finds wrong with a value by one of the schemas: where, and what; empty when the value fits. */
    List<String> objections(String address, JsonNode value) {
        return validator.validate(URI.create(address), value.toString()).getErrors().stream()
                .map(error -> error.getInstanceLocation() + " " + error.getError())
                .toList();
    }

    /** What it finds wrong with a value by a schema of its own. */
    public static List<String> objections(JsonNode schema, JsonNode value) {
        SecondOpinion opinion = new SecondOpinion();
        opinion.add("urn:schema", schema);
        return opinion.objections("urn:schema", value);
    }
}

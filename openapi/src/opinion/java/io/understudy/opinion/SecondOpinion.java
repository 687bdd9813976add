package io.understudy.opinion;

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
            .withDisabledSchemaValidation(true)
            .createValidator();
    private final URI address;

    /**
     * An opinion by one schema.
     *
     * @param schema JSON Schema 2020-12
     */
    public SecondOpinion(JsonNode schema) {
        this.address = validator.registerSchema(schema.toString());
    }

    /** What it finds wrong with a value: where, and what; empty when the value fits. */
    public List<String> objections(JsonNode value) {
        return validator.validate(address, value.toString()).getErrors().stream()
                .map(error -> error.getInstanceLocation() + " " + error.getError())
                .toList();
    }
}

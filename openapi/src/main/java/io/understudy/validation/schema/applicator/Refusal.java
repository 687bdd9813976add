package io.understudy.validation.schema.applicator;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.schema.engine.Judging;
import io.understudy.validation.schema.engine.Rule;
import io.understudy.validation.schema.engine.Scope;
import io.understudy.validation.schema.engine.Spot;

/** The schema {@code false}, which no value fits. */
public record Refusal() implements Rule {

    @Override
    public boolean holds(Judging judging, JsonNode value, Scope scope) {
        return false;
    }

    @Override
    public boolean explain(Judging judging, JsonNode value, Spot spot, Scope scope) {
        judging.complain(spot, "false", "must NOT be there");
        return true;
    }

    @Override
    public boolean appliesSchemas() {
        return false;
    }
}

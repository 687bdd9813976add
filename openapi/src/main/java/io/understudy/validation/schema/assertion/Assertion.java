package io.understudy.validation.schema.assertion;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.schema.engine.DynamicScope;
import io.understudy.validation.schema.engine.InstanceLocation;
import io.understudy.validation.schema.engine.Judging;
import io.understudy.validation.schema.engine.KeywordRule;

/**
 * A keyword that a value keeps or breaks as a whole.
 *
 * @param keyword its name
 * @param test whether a value keeps it
 * @param message what a value must do that breaks it
 */
public record Assertion(String keyword, Test test, String message) implements KeywordRule {

    /** Decides whether a value keeps a keyword. */
    @FunctionalInterface
    public interface Test {
        /** Whether it does; what grows with the size of the value is spent from the budget of the evaluation. */
        boolean passes(JsonNode value, Judging judging);
    }

    @Override
    public boolean holds(Judging judging, JsonNode value, DynamicScope scope) {
        return test.passes(value, judging);
    }

    @Override
    public boolean explain(Judging judging, JsonNode value, InstanceLocation spot, DynamicScope scope) {
        if (test.passes(value, judging)) {
            return false;
        }
        judging.complain(spot, keyword, message);
        return true;
    }

    @Override
    public boolean appliesSchemas() {
        return false;
    }
}

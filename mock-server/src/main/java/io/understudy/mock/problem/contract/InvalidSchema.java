package io.understudy.mock.problem.contract;

import io.understudy.document.Place;
import io.understudy.mock.problem.Problem;

/**
 * A schema of the contract is nonsense, so that nothing can be judged by it.
 *
 * @param schema where it stands
 */
public record InvalidSchema(Place schema) implements Problem {
    @Override
    public String name() {
        return "invalid-schema";
    }

    @Override
    public int status() {
        return 500;
    }

    @Override
    public String title() {
        return "The contract cannot be understood";
    }

    @Override
    public String detail() {
        String document = schema.document().toString();
        return "The schema at %s#%s cannot be understood; correct it in the contract."
                .formatted(document.substring(document.lastIndexOf('/') + 1), schema.pointer());
    }
}

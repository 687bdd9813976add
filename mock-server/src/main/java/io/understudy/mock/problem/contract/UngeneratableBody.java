package io.understudy.mock.problem.contract;

import io.understudy.mock.problem.Problem;

/**
 * No body could be made that fits the schema of the response.
 *
 * @param operation the id of the operation
 * @param reason which schema stands in the way, as a sentence
 */
public record UngeneratableBody(String operation, String reason) implements Problem {
    @Override
    public String name() {
        return "ungeneratable-body";
    }

    @Override
    public int status() {
        return 500;
    }

    @Override
    public String title() {
        return "No body fits the schema";
    }

    @Override
    public String detail() {
        return "No body could be made for the operation %s: %s".formatted(operation, reason);
    }
}

package io.understudy.mock.problem.contract;

import io.understudy.mock.problem.Problem;

/**
 * The contract does not say what an operation answers.
 *
 * @param operation the operation's id
 */
public record NoResponse(String operation) implements Problem {
    @Override
    public String name() {
        return "no-response";
    }

    @Override
    public int status() {
        return 500;
    }

    @Override
    public String title() {
        return "No response";
    }

    @Override
    public String detail() {
        return "The operation %s declares no response that could be sent.".formatted(operation);
    }
}

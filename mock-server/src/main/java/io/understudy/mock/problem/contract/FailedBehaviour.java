package io.understudy.mock.problem.contract;

import io.understudy.mock.problem.Problem;

/**
 * What the contract declares about its behaviour cannot be done.
 *
 * @param detail why not, in one sentence
 */
public record FailedBehaviour(String detail) implements Problem {
    @Override
    public String name() {
        return "failed-behaviour";
    }

    @Override
    public int status() {
        return 500;
    }

    @Override
    public String title() {
        return "Failed behaviour";
    }
}

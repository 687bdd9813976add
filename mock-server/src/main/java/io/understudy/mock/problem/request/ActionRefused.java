package io.understudy.mock.problem.request;

import io.understudy.mock.problem.Problem;

/**
 * A call that what the mock remembers, or who calls, does not allow, and for which the contract has no response.
 *
 * @param status the status
 * @param detail what is wrong, in one sentence
 */
public record ActionRefused(int status, String detail) implements Problem {
    @Override
    public String name() {
        return "declined";
    }

    @Override
    public String title() {
        return "Declined";
    }
}

package io.understudy.mock.problem.server;

import io.understudy.mock.problem.Problem;

/**
 * The mock itself is broken.
 *
 * @param fault what happened
 */
public record InternalFault(String fault) implements Problem {
    @Override
    public String name() {
        return "internal-fault";
    }

    @Override
    public int status() {
        return 500;
    }

    @Override
    public String title() {
        return "Internal fault";
    }

    @Override
    public String detail() {
        return "The mock failed, and the request is not to blame: " + fault + ".";
    }
}

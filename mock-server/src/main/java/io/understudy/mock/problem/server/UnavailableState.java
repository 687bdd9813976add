package io.understudy.mock.problem.server;

import io.understudy.mock.problem.Problem;

/**
 * What the mock remembers is kept somewhere that cannot be reached or written now.
 *
 * @param detail why not, in one sentence
 */
public record UnavailableState(String detail) implements Problem {
    @Override
    public String name() {
        return "unavailable-state";
    }

    @Override
    public int status() {
        return 503;
    }

    @Override
    public String title() {
        return "Unavailable state";
    }
}

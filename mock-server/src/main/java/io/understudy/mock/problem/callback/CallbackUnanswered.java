package io.understudy.mock.problem.callback;

import io.understudy.mock.problem.Problem;

/**
 * What the mock was asked to send got no answer.
 *
 * @param detail why not
 */
public record CallbackUnanswered(String detail) implements Problem {
    @Override
    public String name() {
        return "no-answer";
    }

    @Override
    public int status() {
        return 502;
    }

    @Override
    public String title() {
        return "No answer";
    }
}

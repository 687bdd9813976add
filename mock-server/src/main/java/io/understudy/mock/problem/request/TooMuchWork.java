package io.understudy.mock.problem.request;

import io.understudy.mock.problem.Problem;

/** Judging the request by its schema takes more work than one request may cost. The same request always ends so. */
public record TooMuchWork() implements Problem {
    @Override
    public String name() {
        return "too-much-work";
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Too much work";
    }

    @Override
    public String detail() {
        return "Judging the request by the contract takes more work than one request may cost; "
                + "send less, or make the schema or the pattern simpler.";
    }
}

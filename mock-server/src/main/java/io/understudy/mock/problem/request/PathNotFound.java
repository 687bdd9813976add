package io.understudy.mock.problem.request;

import io.understudy.mock.problem.Problem;

/**
 * No operation has the path that was asked for.
 *
 * @param path the path as it stands in the request line
 */
public record PathNotFound(String path) implements Problem {
    @Override
    public String name() {
        return "no-such-path";
    }

    @Override
    public int status() {
        return 404;
    }

    @Override
    public String title() {
        return "No such path";
    }

    @Override
    public String detail() {
        return "No operation of a contract served here has the path " + path + ".";
    }
}

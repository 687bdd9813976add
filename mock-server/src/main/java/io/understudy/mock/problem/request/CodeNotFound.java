package io.understudy.mock.problem.request;

import io.understudy.mock.problem.Problem;
import io.understudy.mock.problem.Wording;
import java.util.List;

/**
 * The operation has no response for the preferred status code.
 *
 * @param code the preferred code
 * @param declared the keys of the responses that there are
 */
public record CodeNotFound(int code, List<String> declared) implements Problem {
    @Override
    public String name() {
        return "no-such-code";
    }

    @Override
    public int status() {
        return 404;
    }

    @Override
    public String title() {
        return "No such code";
    }

    @Override
    public String detail() {
        return declared.isEmpty()
                ? "The operation declares no response for %d; it declares none at all.".formatted(code)
                : "The operation declares no response for %d; it declares %s.".formatted(code, Wording.list(declared));
    }
}

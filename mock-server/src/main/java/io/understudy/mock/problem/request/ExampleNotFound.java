package io.understudy.mock.problem.request;

import io.understudy.mock.problem.Problem;
import io.understudy.mock.problem.Wording;
import java.util.List;

/**
 * The response has no example with the preferred name.
 *
 * @param example the preferred name
 * @param known the names that there are
 */
public record ExampleNotFound(String example, List<String> known) implements Problem {
    @Override
    public String name() {
        return "no-such-example";
    }

    @Override
    public int status() {
        return 404;
    }

    @Override
    public String title() {
        return "No such example";
    }

    @Override
    public String detail() {
        return known.isEmpty()
                ? "The response has no example named %s; it has no named example at all.".formatted(example)
                : "The response has no example named %s; it has %s.".formatted(example, Wording.list(known));
    }
}

package io.understudy.mock.problem.callback;

import io.understudy.mock.problem.Problem;
import io.understudy.mock.problem.Wording;
import java.util.List;

/**
 * No contract has a webhook of this name.
 *
 * @param webhook the name
 * @param known the names that there are
 */
public record UnknownWebhook(String webhook, List<String> known) implements Problem {
    @Override
    public String name() {
        return "no-such-webhook";
    }

    @Override
    public int status() {
        return 404;
    }

    @Override
    public String title() {
        return "No such webhook";
    }

    @Override
    public String detail() {
        return known.isEmpty()
                ? "There is no webhook '%s'; the contracts have none.".formatted(webhook)
                : "There is no webhook '%s'; there is %s.".formatted(webhook, Wording.list(known));
    }
}

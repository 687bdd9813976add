package io.understudy.mock.problem.callback;

import io.understudy.mock.problem.Problem;
import io.understudy.mock.problem.Wording;
import java.util.List;

/**
 * A webhook is not sent with this method, or has no such example.
 *
 * @param webhook the webhook
 * @param kind {@code method} or {@code example}
 * @param wanted the method or the name of the example
 * @param known the methods or examples that it has
 */
public record UnknownWebhookVariant(String webhook, String kind, String wanted, List<String> known) implements Problem {
    @Override
    public String name() {
        return "no-such-webhook-variant";
    }

    @Override
    public int status() {
        return 404;
    }

    @Override
    public String title() {
        return "No such variant of the webhook";
    }

    @Override
    public String detail() {
        return known.isEmpty()
                ? "The webhook '%s' has no %s %s; it has none at all.".formatted(webhook, kind, wanted)
                : "The webhook '%s' has no %s %s; it has %s.".formatted(webhook, kind, wanted, Wording.list(known));
    }
}

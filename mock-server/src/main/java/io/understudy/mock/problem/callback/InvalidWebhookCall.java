package io.understudy.mock.problem.callback;

import io.understudy.mock.problem.Problem;

/**
 * The body of a request to send a webhook cannot be understood.
 *
 * @param detail what is wrong with it
 */
public record InvalidWebhookCall(String detail) implements Problem {
    @Override
    public String name() {
        return "invalid-webhook-call";
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not a call of a webhook";
    }
}

package io.understudy.mock.callback;

import io.understudy.mock.problem.Problem;

/** What came of sending a webhook that somebody asked for. */
public sealed interface WebhookOutcome {

    /** It was sent and answered. */
    record Sent(Delivery.Answered delivery) implements WebhookOutcome {}

    /** It was not sent, or not answered. */
    record Failed(Problem problem) implements WebhookOutcome {}
}

package io.understudy.mock.callback;

import io.understudy.contract.Contract;
import io.understudy.contract.Webhook;
import io.understudy.mock.callback.Delivery.Answered;
import io.understudy.mock.callback.Delivery.NotSent;
import io.understudy.mock.callback.Delivery.Unanswered;
import io.understudy.mock.callback.WebhookOutcome.Failed;
import io.understudy.mock.callback.WebhookOutcome.Sent;
import io.understudy.mock.preference.AnswerOptions;
import io.understudy.mock.problem.callback.AddressRefused;
import io.understudy.mock.problem.callback.CallbackUnanswered;
import io.understudy.mock.problem.callback.UnknownWebhook;
import io.understudy.mock.problem.callback.UnknownWebhookVariant;
import io.understudy.mock.problem.request.ExampleNotFound;
import io.understudy.mock.response.Choice;
import io.understudy.mock.response.Choice.Answer;
import io.understudy.mock.response.Choice.Refusal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The webhooks of contracts, each sent when somebody asks for it: nothing that happens here would be the occasion. Where
 * two contracts have one of the same name, the first one's counts. Safe to share between threads.
 */
public final class Webhooks {
    private final Map<String, List<SentOperation>> webhooks = new LinkedHashMap<>();
    private final CallbackSender sender;

    /**
     * The webhooks of some contracts.
     *
     * @param options how bodies are made
     * @param sender sends them
     */
    public Webhooks(List<Contract> contracts, AnswerOptions options, CallbackSender sender) {
        for (Contract contract : contracts) {
            SentOperations sent = new SentOperations(contract, options);
            for (Webhook webhook : contract.webhooks()) {
                webhooks.putIfAbsent(webhook.name(), sent.of(webhook.operations()));
            }
        }
        this.sender = sender;
    }

    /** The methods of every webhook by name, in the order of the contracts and of each document. */
    public Map<String, List<String>> methods() {
        Map<String, List<String>> methods = new LinkedHashMap<>();
        webhooks.forEach((name, operations) ->
                methods.put(name, operations.stream().map(SentOperation::method).toList()));
        return Collections.unmodifiableMap(methods);
    }

    /**
     * Sends a webhook and waits for the answer.
     *
     * @param name the webhook
     * @param url where to
     * @param method which of its methods; its first one when empty
     * @param example the name of the example that makes the body; the first one, or else a sample, when empty
     */
    public WebhookOutcome send(String name, String url, Optional<String> method, Optional<String> example) {
        List<SentOperation> operations = webhooks.get(name);
        if (operations == null) {
            return new Failed(new UnknownWebhook(name, List.copyOf(webhooks.keySet())));
        }
        Optional<SentOperation> wanted = operations.stream()
                .filter(operation -> operation.method().equals(method.orElse(operation.method())))
                .findFirst();
        if (wanted.isEmpty()) {
            return new Failed(new UnknownWebhookVariant(
                    name,
                    "method",
                    method.orElse(""),
                    operations.stream().map(SentOperation::method).toList()));
        }
        Choice content = wanted.get().content(example);
        if (content instanceof Refusal refusal) {
            return new Failed(
                    refusal.problem() instanceof ExampleNotFound missing
                            ? new UnknownWebhookVariant(name, "example", missing.example(), missing.known())
                            : refusal.problem());
        }
        return outcome(sender.send(wanted.get().request(name, url, (Answer) content)));
    }

    private static WebhookOutcome outcome(Delivery delivery) {
        if (delivery instanceof Answered answered) {
            return new Sent(answered);
        }
        return new Failed(
                delivery instanceof Unanswered unanswered
                        ? new CallbackUnanswered(unanswered.sentence())
                        : new AddressRefused(((NotSent) delivery).sentence()));
    }
}

package io.understudy.mock.callback;

import io.understudy.contract.Contract;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.preference.AnswerOptions;
import io.understudy.routing.Router;
import java.util.List;
import java.util.Optional;

/** All that the APIs of some contracts send by themselves. Safe to share between threads. */
public final class Outbox implements AutoCloseable {
    private static final int CAPACITY = 1_000;

    private final Callbacks callbacks;
    private final Webhooks webhooks;
    private final CallbackQueue queue;

    /**
     * An outbox.
     *
     * @param contracts the contracts
     * @param router names their operations
     * @param options how bodies are made
     * @param sender sends what there is to send
     */
    public Outbox(List<Contract> contracts, Router router, AnswerOptions options, CallbackSender sender) {
        this.callbacks = new Callbacks(router, options);
        this.webhooks = new Webhooks(contracts, options, sender);
        this.queue = new CallbackQueue(sender, CAPACITY);
    }

    /**
     * What is to be done after an answer: its callbacks are put into a queue, which takes no time.
     *
     * @param origin where the request was received, without a path: {@code http://127.0.0.1:4010}
     * @return empty when there is nothing to do
     */
    public Optional<Runnable> after(MockRequest request, String origin, MockResponse response) {
        return callbacks.follow(response)
                ? Optional.of(() -> queue.add(() -> callbacks.after(request, origin, response)))
                : Optional.empty();
    }

    /** The webhooks. */
    public Webhooks webhooks() {
        return webhooks;
    }

    /** Tells of every callback to come. */
    public void listen(CallbackListener listener) {
        queue.listen(listener);
    }

    /** Forgets what has not been sent. */
    @Override
    public void close() {
        queue.close();
    }
}

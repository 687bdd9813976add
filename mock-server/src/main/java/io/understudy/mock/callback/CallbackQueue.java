package io.understudy.mock.callback;

import io.understudy.mock.callback.Delivery.NotSent;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Callbacks that wait to be sent. Few are sent at a time and not many wait, so that receivers who take their time hold up
 * one another and nobody else. Safe to share between threads.
 */
public final class CallbackQueue implements AutoCloseable {
    private static final int SENDERS = 4;
    private static final int IDLE_SECONDS = 10;

    private final CallbackSender sender;
    private final int capacity;
    private final ThreadPoolExecutor planning;
    private final ThreadPoolExecutor sending;
    private final List<CallbackListener> listeners = new CopyOnWriteArrayList<>();

    /**
     * An empty queue.
     *
     * @param capacity how many callbacks may wait
     */
    public CallbackQueue(CallbackSender sender, int capacity) {
        this.sender = sender;
        this.capacity = capacity;
        this.planning = threads("understudy-callback-plan-", 1, capacity);
        this.sending = threads("understudy-callback-", SENDERS, capacity);
        // Planning waits for nobody, so that it keeps up; and should it not, it is for those who give it so much to do.
        planning.setRejectedExecutionHandler(new ThreadPoolExecutor.CallerRunsPolicy());
    }

    private static ThreadPoolExecutor threads(String name, int number, int capacity) {
        AtomicInteger made = new AtomicInteger();
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                number, number, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(capacity), task -> {
                    Thread thread = new Thread(task, name + made.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** Tells of every callback to come. */
    public void listen(CallbackListener listener) {
        listeners.add(listener);
    }

    /** Works out what to send, and sends it, each when its turn comes; returns at once. */
    public void add(Supplier<List<CallbackPlan>> plans) {
        planning.execute(() -> plans.get().forEach(this::add));
    }

    /** Sends something when its turn comes; returns at once. */
    void add(CallbackPlan plan) {
        if (plan instanceof Delivery delivery) {
            tell(delivery);
            return;
        }
        OutgoingRequest request = (OutgoingRequest) plan;
        try {
            sending.execute(() -> tell(sender.send(request)));
        } catch (RejectedExecutionException refused) {
            String sentence =
                    sending.isShutdown() ? "The mock has been stopped." : capacity + " callbacks are waiting already.";
            tell(new NotSent(request.name(), sentence));
        }
    }

    private void tell(Delivery delivery) {
        listeners.forEach(listener -> listener.delivered(delivery));
    }

    /** Forgets what has not been sent. */
    @Override
    public void close() {
        planning.shutdownNow();
        sending.shutdownNow();
    }
}

package io.understudy.verify.send;

import io.understudy.verify.message.HttpCall;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Sends no more than so many requests a second, evenly. Used by one thread. */
public final class RateLimitedSender implements Sender {
    private final Sender sender;
    private final long interval;
    private final LongSupplier clock;
    private final Waiting waiting;
    private long next;

    /** Waits. */
    @FunctionalInterface
    public interface Waiting {
        /**
         * Waits for some time.
         *
         * @param nanoseconds how long
         */
        void await(long nanoseconds) throws InterruptedException;
    }

    /**
     * A pace.
     *
     * @param sender sends the requests when it is their turn
     * @param perSecond how many a second
     * @param clock the time in nanoseconds from any beginning
     * @param waiting waits until it is a request's turn
     */
    public RateLimitedSender(Sender sender, double perSecond, LongSupplier clock, Waiting waiting) {
        this.sender = sender;
        this.interval = (long) (TimeUnit.SECONDS.toNanos(1) / perSecond);
        this.clock = clock;
        this.waiting = waiting;
        this.next = clock.getAsLong();
    }

    /** A pace by the machine's clock. */
    public static RateLimitedSender of(Sender sender, double perSecond) {
        return new RateLimitedSender(sender, perSecond, System::nanoTime, TimeUnit.NANOSECONDS::sleep);
    }

    @Override
    public Sent send(HttpCall call) throws InterruptedException {
        long now = clock.getAsLong();
        if (now < next) {
            waiting.await(next - now);
            now = next;
        }
        next = now + interval;
        return sender.send(call);
    }
}

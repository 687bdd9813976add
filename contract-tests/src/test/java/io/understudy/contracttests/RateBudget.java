package io.understudy.contracttests;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Sends a live server no more than so many requests a second, evenly. */
final class RateBudget implements Filter {
    /** For all suites of a run: {@code -Dcontract.rate}, or five a second. */
    static final RateBudget LIVE = new RateBudget(
            Double.parseDouble(System.getProperty("contract.rate", "5")), System::nanoTime, nanoseconds -> {
                try {
                    TimeUnit.NANOSECONDS.sleep(nanoseconds);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            });

    private final long interval;
    private final LongSupplier clock;
    private final Waiting waiting;
    private long next;

    /** Waits. */
    @FunctionalInterface
    interface Waiting {
        void await(long nanoseconds);
    }

    RateBudget(double perSecond, LongSupplier clock, Waiting waiting) {
        this.interval = (long) (TimeUnit.SECONDS.toNanos(1) / perSecond);
        this.clock = clock;
        this.waiting = waiting;
        this.next = clock.getAsLong();
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification specification,
            FilterContext context) {
        takeTurn();
        return context.next(request, specification);
    }

    /** Waits until it is the next request's turn. */
    synchronized void takeTurn() {
        long now = clock.getAsLong();
        if (now < next) {
            waiting.await(next - now);
            now = next;
        }
        next = now + interval;
    }
}

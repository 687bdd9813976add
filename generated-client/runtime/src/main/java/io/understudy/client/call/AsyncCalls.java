package io.understudy.client.call;

import io.understudy.client.answer.Failure;
import io.understudy.client.answer.VendorException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs calls on other threads: on those of the caller's executor, or on up to 16 of its own, which end when idle. */
public final class AsyncCalls implements AutoCloseable {

    private static final int THREADS = 16;
    private static final long IDLE = 10; // seconds

    private final Executor executor;
    private final @Nullable ExecutorService own;
    private final Function<Failure, ? extends VendorException> exceptions;

    private AsyncCalls(
            Executor executor, @Nullable ExecutorService own, Function<Failure, ? extends VendorException> exceptions) {
        this.executor = executor;
        this.own = own;
        this.exceptions = exceptions;
    }

    /** On the threads of an executor that is not closed here; null for threads of its own. */
    static AsyncCalls on(@Nullable Executor executor, Function<Failure, ? extends VendorException> exceptions) {
        if (executor != null) {
            return new AsyncCalls(executor, null, exceptions);
        }
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(THREADS, THREADS, IDLE, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "understudy-client");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return new AsyncCalls(threads, threads, exceptions);
    }

    /**
     * What the call will answer; if it fails, the future fails with the vendor's exception. A future that is cancelled ends
     * the call.
     */
    public <T> CompletableFuture<T> start(Supplier<T> call) {
        Started<T> started = new Started<>(call);
        try {
            executor.execute(started);
        } catch (RejectedExecutionException e) {
            started.completeExceptionally(exceptions.apply(Failure.notSent("The client is closed", e)));
        }
        return started;
    }

    @Override
    public void close() {
        if (own != null) {
            own.shutdown();
        }
    }

    /** A call under way, whose thread is interrupted when nobody waits for it any more. */
    private static final class Started<T> extends CompletableFuture<T> implements Runnable {

        private final Supplier<T> call;
        private @Nullable Thread thread;

        Started(Supplier<T> call) {
            this.call = call;
        }

        @Override
        public void run() {
            if (!begin()) {
                return;
            }
            try {
                complete(call.get());
            } catch (Throwable failure) {
                completeExceptionally(failure);
            } finally {
                end();
            }
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            boolean cancelled = super.cancel(mayInterruptIfRunning);
            synchronized (this) {
                if (cancelled && thread != null) {
                    thread.interrupt();
                }
            }
            return cancelled;
        }

        private synchronized boolean begin() {
            thread = isDone() ? null : Thread.currentThread();
            return thread != null;
        }

        /** The thread goes on to other calls, which an interrupt that came late is not for. */
        private synchronized void end() {
            thread = null;
            if (isCancelled()) {
                boolean unused = Thread.interrupted();
            }
        }
    }
}

package io.understudy.client.call;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs calls on other threads: on those of the caller's executor, or on up to 16 of its own, which end when idle. */
public final class AsyncCalls implements AutoCloseable {

    private static final int THREADS = 16;
    private static final long IDLE = 10; // seconds

    private final Executor executor;
    private final @Nullable ExecutorService own;

    private AsyncCalls(Executor executor, @Nullable ExecutorService own) {
        this.executor = executor;
        this.own = own;
    }

    /** On the threads of an executor that is not closed here; null for threads of its own. */
    static AsyncCalls on(@Nullable Executor executor) {
        if (executor != null) {
            return new AsyncCalls(executor, null);
        }
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(THREADS, THREADS, IDLE, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "understudy-client");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return new AsyncCalls(threads, threads);
    }

    /** What the call will answer; if it fails, the future fails with the vendor's exception. */
    public <T> CompletableFuture<T> start(Supplier<T> call) {
        return CompletableFuture.supplyAsync(call, executor);
    }

    @Override
    public void close() {
        if (own != null) {
            own.shutdown();
        }
    }
}

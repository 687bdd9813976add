package io.understudy.cli.verify;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a process that is told to end (Ctrl-C) write its reports first. */
final class Interruption implements AutoCloseable {
    /** Longer than this nobody waits for reports. */
    private static final int SECONDS = 30;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(Thread worker) {
        this.hook = new Thread(() -> {
            worker.interrupt();
            await();
        });
    }

    /** Interrupts this thread when the process is told to end, and waits for it to close this. */
    static Interruption ofThisThread() {
        Interruption interruption = new Interruption(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void await() {
        try {
            boolean written = finished.await(SECONDS, TimeUnit.SECONDS);
            assert written : "the reports take too long";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes note of the interruption, so that files can be written again. */
    @SuppressWarnings("CheckReturnValue")
    void settle() {
        Thread.interrupted();
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // It is running already, and has waited for this.
        }
    }
}

package io.understudy.mock.load;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A process that this program starts, and that ends when it is closed or when this program is stopped. */
final class Child implements AutoCloseable {
    private static final Set<Process> LIVING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> LIVING.forEach(Process::destroyForcibly)));
    }

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    static Child start(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        LIVING.add(process);
        return new Child(process);
    }

    Process process() {
        return process;
    }

    @Override
    public void close() {
        // Nothing that is started here has anything to put in order first.
        process.destroyForcibly().onExit().join();
        LIVING.remove(process);
    }
}

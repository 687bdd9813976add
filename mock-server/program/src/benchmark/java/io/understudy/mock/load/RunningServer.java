package io.understudy.mock.load;

import io.understudy.mock.load.report.FirstAnswer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** A server as a process of its own. Closing it ends the process. */
final class RunningServer implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long TICKS_PER_SECOND = 100;

    private final Child child;
    private final Path output;
    private final int port;
    private final long started;

    private RunningServer(List<String> command, int port, Path output) throws IOException {
        this.port = port;
        this.output = output;
        this.started = System.nanoTime();
        this.child = Child.start(
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()));
    }

    /**
     * Starts a server.
     *
     * @param command the command, for a port
     * @param output a file for what it prints
     */
    static RunningServer start(IntFunction<List<String>> command, Path output) throws IOException {
        int port = freePort();
        return new RunningServer(command.apply(port), port, output);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /** Asks until the server answers. */
    FirstAnswer firstAnswer(Call call) throws IOException {
        while (!Probe.isAnswered(call, port)) {
            Duration waited = Duration.ofNanos(System.nanoTime() - started);
            if (!child.process().isAlive() || waited.compareTo(LIMIT) > 0) {
                throw CannotMeasureException.wrong("No server answered " + call + " with " + call.status() + " within "
                        + waited.toSeconds() + " s; it printed:\n" + Files.readString(output));
            }
            LockSupport.parkNanos(PAUSE);
        }
        return new FirstAnswer(Duration.ofNanos(System.nanoTime() - started), processorTime());
    }

    /** The time that all its threads have computed so far. */
    Duration processorTime() throws IOException {
        String stat = Files.readString(proc("stat"));
        // The second field is the program's name in parentheses, and may hold anything; state is the third.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return Duration.ofNanos(ticks * (TimeUnit.SECONDS.toNanos(1) / TICKS_PER_SECOND));
    }

    /** The memory that is resident now, in bytes. */
    long memory() throws IOException {
        return kilobytes("VmRSS:") * 1024;
    }

    /** The most memory that was resident so far, in bytes. */
    long peakMemory() throws IOException {
        return kilobytes("VmHWM:") * 1024;
    }

    private long kilobytes(String field) throws IOException {
        return Files.readAllLines(proc("status")).stream()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + field));
    }

    private Path proc(String file) {
        return Path.of("/proc", Long.toString(child.process().pid()), file);
    }

    @Override
    public void close() {
        child.close();
    }
}

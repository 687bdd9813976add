package io.understudy.cli.mock;

import io.understudy.codec.DocumentFormat;
import io.understudy.mock.proxy.ProxiedExchange;
import io.understudy.mock.proxy.recording.ContractRecorder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The file that a recording is kept in. It is written soon after something was added, and when it is closed; at any time
 * it has the whole of what was kept until then.
 */
final class RecordingFile implements Consumer<ProxiedExchange>, AutoCloseable {
    private static final int PAUSE_IN_MILLISECONDS = 500;

    private final Path file;
    private final ContractRecorder recording;
    private final Consumer<String> complaints;
    private final AtomicBoolean changed = new AtomicBoolean();
    private final Executor later = CompletableFuture.delayedExecutor(PAUSE_IN_MILLISECONDS, TimeUnit.MILLISECONDS);

    /**
     * A file that does not exist yet.
     *
     * @param complaints is told when it cannot be written
     */
    RecordingFile(Path file, ContractRecorder recording, Consumer<String> complaints) {
        this.file = file.toAbsolutePath();
        this.recording = recording;
        this.complaints = complaints;
    }

    /** One sentence about why nothing can be recorded here; empty when it can. */
    static String whyUnusable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.exists(file)) {
            return "The file " + file + " exists already, and a recording replaces none: name another, or delete it.";
        }
        return folder != null && Files.isDirectory(folder) && Files.isWritable(folder)
                ? ""
                : "The file " + file + " cannot be written: its folder is missing or may not be changed.";
    }

    @Override
    public void accept(ProxiedExchange passage) {
        if (recording.add(passage) && changed.compareAndSet(false, true)) {
            later.execute(this::write);
        }
    }

    /** The new text replaces the old one in one step, so that nobody ever reads a half of it. */
    private synchronized void write() {
        if (!changed.compareAndSet(true, false)) {
            return;
        }
        String text =
                DocumentFormat.of(file.toString()).write(recording.overlay().toJson());
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            complaints.accept("The file " + file + " cannot be written.");
        }
    }

    @Override
    public void close() {
        write();
    }
}

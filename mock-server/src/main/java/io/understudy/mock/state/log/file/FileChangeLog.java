package io.understudy.mock.state.log.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.mock.state.log.Change;
import io.understudy.mock.state.log.ChangeBatch;
import io.understudy.mock.state.log.ChangeBatchJson;
import io.understudy.mock.state.log.ChangeLog;
import io.understudy.mock.state.log.ChangeLogException;
import io.understudy.mock.state.log.StateId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps changes in a file, for one process at a time; another one holds itself off by a lock on a file of the same name
 * that ends in {@code .lock}. A batch that is appended outlives the process, however that ends. The machine may take some
 * seconds to bring it to the disk: when the power fails, the last batches may be missing, and none is there in part.
 *
 * <p>Batches are summed up when they have become more than what they come to, and when most of the file is out of date, it
 * is written anew and takes the place of the old one at once.
 */
public final class FileChangeLog implements ChangeLog {
    /** So many bytes are never worth the work of making them fewer. */
    private static final long SLACK = 1 << 18;

    /** Sessions of processes that ended in the middle of them would otherwise pile up. */
    private static final int MOST_STATES = 2_000;

    private final Path path;
    private final long slack;
    private final FileChannel lock;
    private final RecordFile file;
    private final Map<StateId, StateBatches> states = new HashMap<>();
    private boolean open = true;

    private FileChangeLog(Path path, long slack, FileChannel lock) throws IOException {
        this.path = path;
        this.slack = slack;
        this.lock = lock;
        this.file = RecordFile.open(path, this::take);
        forgetOldest();
    }

    /**
     * Opens a file, or begins it. What a process was writing when it ended is cut off.
     *
     * @param path the file, in a folder that exists
     * @throws ChangeLogException when another process uses the file, or it cannot be read or written
     */
    public static FileChangeLog open(Path path) {
        return open(path, SLACK);
    }

    /** Opens a file that may have so many bytes more than it needs. */
    static FileChangeLog open(Path path, long slack) {
        @Nullable FileChannel lock = null;
        try {
            lock = FileChannel.open(
                    path.resolveSibling(path.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (!isHeld(lock)) {
                throw new ChangeLogException("Another mock keeps its state in " + path
                        + ": end it, or name another file with --state-file.");
            }
            return new FileChangeLog(path, slack, lock);
        } catch (IOException failure) {
            release(lock);
            throw new ChangeLogException(reason(path), failure);
        } catch (ChangeLogException unusable) {
            release(lock);
            throw unusable;
        }
    }

    /** A file's own folder is often what is missing. */
    private static String reason(Path path) {
        @Nullable Path folder = path.toAbsolutePath().getParent();
        return folder == null || Files.isDirectory(folder)
                ? "The state file " + path + " cannot be read and written."
                : "There is no folder " + folder + " for the state file.";
    }

    private static boolean isHeld(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException alreadyHere) {
            return false;
        }
    }

    private static void release(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException failure) {
            throw new ChangeLogException("A lock cannot be let go of.", failure);
        }
    }

    private void take(byte[] content, FileRange place) {
        JsonNode record = ChangeBatchJson.parse(content);
        StateId state = new StateId(
                record.path("contract").asText(), record.path("session").asText());
        if (record.path("forgotten").asBoolean()) {
            states.remove(state);
            return;
        }
        ChangeBatch batch = ChangeBatchJson.read(record);
        StateBatches batches = states.computeIfAbsent(state, id -> new StateBatches());
        if (ChangeBatchJson.isSummary(record)) {
            batches.begin(batch.version(), place);
        } else {
            batches.add(batch.version(), place);
        }
    }

    private void forgetOldest() {
        states.entrySet().stream()
                .filter(entry -> !entry.getKey().session().isEmpty())
                .sorted(Comparator.comparing(entry -> -last(entry.getValue()).offset()))
                .skip(MOST_STATES)
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::forget);
    }

    private static FileRange last(StateBatches batches) {
        return batches.batches().get(batches.batches().size() - 1);
    }

    @Override
    public synchronized Outcome append(StateId state, long expectedVersion, List<Change> changes) {
        StateBatches batches = states.computeIfAbsent(state, id -> new StateBatches());
        if (batches.version() != expectedVersion) {
            return Outcome.CONFLICT;
        }
        ChangeBatch batch = new ChangeBatch(expectedVersion + 1, changes);
        batches.add(batch.version(), write(record(state, ChangeBatchJson.write(batch, false))));
        return Outcome.APPENDED;
    }

    private static ObjectNode record(StateId state, ObjectNode batch) {
        return batch.put("contract", state.contract()).put("session", state.session());
    }

    private FileRange write(ObjectNode record) {
        try {
            return file.append(ChangeBatchJson.bytes(record));
        } catch (IOException failure) {
            throw new ChangeLogException("The state file " + path + " cannot be written.", failure);
        }
    }

    @Override
    public synchronized List<ChangeBatch> since(StateId state, long version) {
        StateBatches kept = states.getOrDefault(state, new StateBatches());
        List<ChangeBatch> batches = new ArrayList<>();
        try {
            for (FileRange place : kept.since(version)) {
                batches.add(ChangeBatchJson.read(ChangeBatchJson.parse(file.read(place))));
            }
        } catch (IOException failure) {
            throw new ChangeLogException("The state file " + path + " cannot be read.", failure);
        }
        return batches;
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public synchronized void offerSummary(StateId state, long version, Supplier<List<Change>> changes) {
        StateBatches batches = states.getOrDefault(state, new StateBatches());
        if (batches.later() <= slack || batches.later() <= 2 * batches.first()) {
            return;
        }
        try {
            ChangeBatch summary = new ChangeBatch(version, changes.get());
            batches.begin(version, write(record(state, ChangeBatchJson.write(summary, true))));
            makeRoom();
        } catch (ChangeLogException notNow) {
            // The batches that it was to sum up are kept, and the next one offers it again.
        }
    }

    @Override
    public synchronized void forget(StateId state) {
        if (open && states.remove(state) != null) {
            ObjectNode record =
                    ChangeBatchJson.write(new ChangeBatch(0, List.of()), false).put("forgotten", true);
            write(record(state, record));
        }
    }

    /** Writes the file anew when more than half of it is out of date. */
    private void makeRoom() {
        long needed = states.values().stream().mapToLong(StateBatches::bytes).sum();
        if (file.size() <= 2 * needed + 2 * slack) {
            return;
        }
        try {
            List<FileRange> kept = states.values().stream()
                    .flatMap(batches -> batches.batches().stream())
                    .sorted(Comparator.comparing(FileRange::offset))
                    .toList();
            List<FileRange> places = file.keepOnly(kept);
            Map<FileRange, FileRange> moved = new HashMap<>();
            for (int i = 0; i < kept.size(); i++) {
                moved.put(kept.get(i), places.get(i));
            }
            states.values().forEach(batches -> batches.batches().replaceAll(moved::get));
        } catch (IOException failure) {
            throw new ChangeLogException("The state file " + path + " cannot be written anew.", failure);
        }
    }

    @Override
    public synchronized void close() {
        open = false;
        try {
            file.close();
        } catch (IOException failure) {
            throw new ChangeLogException("The state file " + path + " cannot be closed.", failure);
        } finally {
            release(lock);
        }
    }
}

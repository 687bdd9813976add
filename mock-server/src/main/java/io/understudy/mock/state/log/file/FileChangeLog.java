package io.understudy.mock.state.log.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.mock.state.log.Batch;
import io.understudy.mock.state.log.BatchJson;
import io.understudy.mock.state.log.Change;
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
    private final Map<StateId, Chapter> chapters = new HashMap<>();
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

    private void take(byte[] content, Extent place) {
        JsonNode record = BatchJson.parse(content);
        StateId state = new StateId(
                record.path("contract").asText(), record.path("session").asText());
        if (record.path("forgotten").asBoolean()) {
            chapters.remove(state);
            return;
        }
        Batch batch = BatchJson.read(record);
        Chapter chapter = chapters.computeIfAbsent(state, id -> new Chapter());
        if (BatchJson.isSummary(record)) {
            chapter.begin(batch.version(), place);
        } else {
            chapter.add(batch.version(), place);
        }
    }

    private void forgetOldest() {
        chapters.entrySet().stream()
                .filter(entry -> !entry.getKey().session().isEmpty())
                .sorted(Comparator.comparing(entry -> -last(entry.getValue()).offset()))
                .skip(MOST_STATES)
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::forget);
    }

    private static Extent last(Chapter chapter) {
        return chapter.batches().get(chapter.batches().size() - 1);
    }

    @Override
    public synchronized Outcome append(StateId state, long expectedVersion, List<Change> changes) {
        Chapter chapter = chapters.computeIfAbsent(state, id -> new Chapter());
        if (chapter.version() != expectedVersion) {
            return Outcome.CONFLICT;
        }
        Batch batch = new Batch(expectedVersion + 1, changes);
        chapter.add(batch.version(), write(record(state, BatchJson.write(batch, false))));
        return Outcome.APPENDED;
    }

    private static ObjectNode record(StateId state, ObjectNode batch) {
        return batch.put("contract", state.contract()).put("session", state.session());
    }

    private Extent write(ObjectNode record) {
        try {
            return file.append(BatchJson.bytes(record));
        } catch (IOException failure) {
            throw new ChangeLogException("The state file " + path + " cannot be written.", failure);
        }
    }

    @Override
    public synchronized List<Batch> since(StateId state, long version) {
        Chapter chapter = chapters.getOrDefault(state, new Chapter());
        List<Batch> batches = new ArrayList<>();
        try {
            for (Extent place : chapter.since(version)) {
                batches.add(BatchJson.read(BatchJson.parse(file.read(place))));
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
        Chapter chapter = chapters.getOrDefault(state, new Chapter());
        if (chapter.later() <= slack || chapter.later() <= 2 * chapter.first()) {
            return;
        }
        try {
            Batch summary = new Batch(version, changes.get());
            chapter.begin(version, write(record(state, BatchJson.write(summary, true))));
            makeRoom();
        } catch (ChangeLogException notNow) {
            // The batches that it was to sum up are kept, and the next one offers it again.
        }
    }

    @Override
    public synchronized void forget(StateId state) {
        if (open && chapters.remove(state) != null) {
            ObjectNode record = BatchJson.write(new Batch(0, List.of()), false).put("forgotten", true);
            write(record(state, record));
        }
    }

    /** Writes the file anew when more than half of it is out of date. */
    private void makeRoom() {
        long needed = chapters.values().stream().mapToLong(Chapter::bytes).sum();
        if (file.size() <= 2 * needed + 2 * slack) {
            return;
        }
        try {
            List<Extent> kept = chapters.values().stream()
                    .flatMap(chapter -> chapter.batches().stream())
                    .sorted(Comparator.comparing(Extent::offset))
                    .toList();
            List<Extent> places = file.keepOnly(kept);
            Map<Extent, Extent> moved = new HashMap<>();
            for (int i = 0; i < kept.size(); i++) {
                moved.put(kept.get(i), places.get(i));
            }
            chapters.values().forEach(chapter -> chapter.batches().replaceAll(moved::get));
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

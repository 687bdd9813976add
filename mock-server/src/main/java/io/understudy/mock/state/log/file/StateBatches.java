package io.understudy.mock.state.log.file;

import java.util.ArrayList;
import java.util.List;

/** Where the batches of one state stand: the summary, if there is one, and all that came after it. */
final class StateBatches {
    private final List<FileRange> batches = new ArrayList<>();
    private long version;
    private long bytes;
    private long firstBytes;

    /** The version after the last batch; 0 before the first. */
    long version() {
        return version;
    }

    /** How many bytes all of them have. */
    long bytes() {
        return bytes;
    }

    /** How many bytes came after the first of them. */
    long later() {
        return bytes - firstBytes;
    }

    /** How many bytes the first of them has. */
    long first() {
        return firstBytes;
    }

    void add(long newVersion, FileRange place) {
        firstBytes = batches.isEmpty() ? place.length() : firstBytes;
        batches.add(place);
        bytes += place.length();
        version = newVersion;
    }

    /** Begins anew with a batch that sums up all before it. */
    void begin(long newVersion, FileRange place) {
        batches.clear();
        bytes = 0;
        add(newVersion, place);
    }

    /** Those that whoever knows a version does not know. */
    List<FileRange> since(long known) {
        long before = version - batches.size();
        int from = (int) Math.min(Math.max(known - before, 0), batches.size());
        return List.copyOf(batches.subList(from, batches.size()));
    }

    /** All of them; to be changed by whoever moves them. */
    List<FileRange> batches() {
        return batches;
    }
}

package io.understudy.mock.state.log.file;

import io.understudy.mock.state.log.ChangeLogException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file of records, one after the other. What was appended outlives the process, however it ends; of what it was writing
 * when it ended, nothing is left. Used by one thread at a time.
 */
final class RecordFile implements Closeable {
    private static final byte[] HEADER = "understudy-state 1\n".getBytes(StandardCharsets.US_ASCII);

    private final Path path;
    private RandomAccessFile file;
    private long size;

    /** Is shown every record of a file that is opened. */
    interface Reader {
        /**
         * A record.
         *
         * @throws IllegalArgumentException when it means nothing
         */
        void read(byte[] content, FileRange place);
    }

    private RecordFile(Path path, RandomAccessFile file, long size) {
        this.path = path;
        this.file = file;
        this.size = size;
    }

    /**
     * Opens a file, or begins it.
     *
     * @throws ChangeLogException when the file is another kind of file, or damaged elsewhere than at its end
     */
    static RecordFile open(Path path, Reader reader) throws IOException {
        Files.deleteIfExists(draft(path));
        long whole = Files.exists(path) ? new Scan(path, reader).wholeBytes() : 0;
        RecordFile opened = new RecordFile(path, new RandomAccessFile(path.toFile(), "rw"), whole);
        opened.file.setLength(whole);
        if (whole == 0) {
            opened.write(HEADER);
        }
        return opened;
    }

    /** How many bytes there are. */
    long size() {
        return size;
    }

    /** Writes a record at the end, as a whole or not at all. */
    FileRange append(byte[] content) throws IOException {
        return write(RecordLine.of(content));
    }

    private FileRange write(byte[] bytes) throws IOException {
        FileRange place = new FileRange(size, bytes.length);
        try {
            file.seek(size);
            file.write(bytes);
        } catch (IOException failure) {
            file.setLength(size);
            throw failure;
        }
        size += bytes.length;
        return place;
    }

    /** What a record holds. */
    byte[] read(FileRange place) throws IOException {
        byte[] line = new byte[place.length()];
        file.seek(place.offset());
        file.readFully(line);
        return RecordLine.content(Arrays.copyOf(line, line.length - 1))
                .orElseThrow(() -> new IOException("the record at byte " + place.offset() + " has changed"));
    }

    /**
     * Leaves out all but some records. A process that ends meanwhile leaves the file as it was, or as it is to be.
     *
     * @param kept the records to keep, in order
     * @return where they stand now
     */
    List<FileRange> keepOnly(List<FileRange> kept) throws IOException {
        Path draft = draft(path);
        RecordFile other = new RecordFile(draft, new RandomAccessFile(draft.toFile(), "rw"), 0);
        List<FileRange> places = new ArrayList<>();
        try {
            other.file.setLength(0);
            other.write(HEADER);
            for (FileRange extent : kept) {
                places.add(other.append(read(extent)));
            }
            other.file.getFD().sync();
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            other.close();
            throw failure;
        }
        file.close();
        file = other.file;
        size = other.size;
        return places;
    }

    private static Path draft(Path path) {
        return path.resolveSibling(path.getFileName() + ".new");
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Reads a file from its beginning to where it is whole. */
    private static final class Scan {
        private final Path path;
        private final Reader reader;
        private long offset;
        private long line;
        private long brokenLine;
        private long wholeBytes;

        Scan(Path path, Reader reader) {
            this.path = path;
            this.reader = reader;
        }

        /** How many bytes at the beginning of the file are whole records. */
        long wholeBytes() throws IOException {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
                byte[] first = in.readNBytes(HEADER.length);
                if (!Arrays.equals(first, HEADER)) {
                    return withoutHeader(first);
                }
                offset = HEADER.length;
                wholeBytes = offset;
                line = 1;
                Optional<byte[]> next = line(in);
                while (next.isPresent()) {
                    take(next.get());
                    next = line(in);
                }
            }
            return wholeBytes;
        }

        /** A process may have ended while it was writing the header. */
        private long withoutHeader(byte[] first) {
            if (Arrays.equals(first, Arrays.copyOf(HEADER, first.length))) {
                return 0;
            }
            throw new ChangeLogException(
                    path + " holds something else than the state of a mock; name another file with --state-file.");
        }

        private void take(byte[] text) {
            line++;
            FileRange place = new FileRange(offset, text.length + 1);
            offset += place.length();
            Optional<byte[]> content = RecordLine.content(text);
            if (content.isEmpty()) {
                brokenLine = brokenLine == 0 ? line : brokenLine;
                return;
            }
            if (brokenLine > 0) {
                throw new ChangeLogException(path + ":" + brokenLine
                        + ": this record has changed since it was written; take the line out to go without it.");
            }
            try {
                reader.read(content.get(), place);
            } catch (IllegalArgumentException meaningless) {
                throw new ChangeLogException(
                        path + ":" + line + ": this record is none that this version of the program can read.",
                        meaningless);
            }
            wholeBytes = offset;
        }

        /** The next line without its line break; empty at the end, where a line without one is none. */
        private static Optional<byte[]> line(InputStream in) throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream(256);
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == '\n') {
                    return Optional.of(line.toByteArray());
                }
                line.write(next);
            }
            return Optional.empty();
        }
    }
}

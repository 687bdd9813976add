package io.understudy.contract.reading;

import io.understudy.contract.reading.source.Limits;
import java.nio.file.Path;

/**
 * What a contract is allowed to make the reader do.
 *
 * @param remoteReferences whether {@code $ref}s to http and https addresses are fetched
 * @param filesOutsideFolder whether {@code $ref}s may leave the folder that the contract lies in
 * @param workingFolder a folder above the contract whose files may be read as well; absolute
 * @param maxDocumentBytes the largest file that is read, in bytes
 * @param maxValues the most values that a file may hold once its YAML aliases are written out
 * @param trusting whether whoever reads vouches for the contract: what is wrong in its structure is not looked for, and
 *     no inspection is asked
 */
public record ReaderOptions(
        boolean remoteReferences,
        boolean filesOutsideFolder,
        Path workingFolder,
        long maxDocumentBytes,
        int maxValues,
        boolean trusting) {

    /** Deeper than people go, and little enough for recursion on a thread of usual size. */
    private static final int MAX_DEPTH = 300;

    /** Neither the network nor other folders; 128 MiB a file; 10,000,000 values. */
    public static final ReaderOptions DEFAULTS =
            new ReaderOptions(false, false, Path.of("").toAbsolutePath(), 128L << 20, 10_000_000, false);

    /** The same options with remote references fetched or refused. */
    public ReaderOptions withRemoteReferences(boolean allowed) {
        return new ReaderOptions(allowed, filesOutsideFolder, workingFolder, maxDocumentBytes, maxValues, trusting);
    }

    /** The same options with files outside the contract's folder read or refused. */
    public ReaderOptions withFilesOutsideFolder(boolean allowed) {
        return new ReaderOptions(remoteReferences, allowed, workingFolder, maxDocumentBytes, maxValues, trusting);
    }

    /** The same options with another limit for the size of a file, in bytes. */
    public ReaderOptions withMaxDocumentBytes(long bytes) {
        return new ReaderOptions(remoteReferences, filesOutsideFolder, workingFolder, bytes, maxValues, trusting);
    }

    /** The same options for a contract that was checked before, or for any. */
    public ReaderOptions withTrust(boolean vouched) {
        return new ReaderOptions(
                remoteReferences, filesOutsideFolder, workingFolder, maxDocumentBytes, maxValues, vouched);
    }

    /** What one file may hold. */
    public Limits limits() {
        return new Limits(maxDocumentBytes, maxValues, MAX_DEPTH);
    }
}

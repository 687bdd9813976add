package io.understudy.cli.contract;

import io.understudy.contract.reading.ReaderOptions;
import picocli.CommandLine.Option;

/** The options that say what a contract may make the program read. */
public final class ReadingFlags {
    @Option(names = "--allow-remote-refs", description = "Fetch what a $$ref names by an http or https address.")
    private boolean remoteReferences;

    @Option(names = "--allow-outside-files", description = "Read what a $$ref names outside the contract's folder.")
    private boolean outsideFiles;

    public ReaderOptions options() {
        return ReaderOptions.DEFAULTS.withRemoteReferences(remoteReferences).withFilesOutsideFolder(outsideFiles);
    }
}

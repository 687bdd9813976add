package io.understudy.contract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read, and files that are too large, end in a sentence at once. */
class FilesTest {
    @TempDir
    Path folder;

    private Documents documents;

    @BeforeEach
    void openFolder() {
        documents = new Documents(folder);
    }

    @Test
    void aMissingFile() {
        assertThat(documents.report("openapi.yaml"))
                .containsExactly("openapi.yaml: error: there is no file 'openapi.yaml' [no-such-file]");
    }

    @Test
    void aFolder() {
        assertThat(documents.write("api/openapi.yaml", "").report("api"))
                .containsExactly("api: error: 'api' is a folder, not a file [unreadable-file]");
    }

    @Test
    void aRelativePathIsNamedAsItWasGiven() {
        Path missing = Path.of("no", "such", "openapi.yaml");
        assertThat(new ContractReader(ReaderOptions.DEFAULTS).read(missing).diagnostics())
                .hasToString("[no/such/openapi.yaml: error: there is no file 'no/such/openapi.yaml' [no-such-file]]");
    }

    @Test
    void aGibibyteIsRefusedUnread() throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(
                documents.path("openapi.yaml"),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE)) {
            channel.position((1L << 30) - 1);
            channel.write(ByteBuffer.wrap(new byte[1]));
        }
        long before = allocated();
        assertThat(documents.report("openapi.yaml"))
                .containsExactly("openapi.yaml: error: 'openapi.yaml' is larger than 128 MiB, the most that is "
                        + "read; split it with $refs [too-large]");
        assertThat(allocated() - before).isLessThan(16L << 20);
    }

    /** The bytes that this thread has asked for so far. */
    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    @Test
    void theLimitIsTheLargestSizeThatIsRead() {
        String text = Documents.v30("paths: {}\n");
        int size = text.getBytes(StandardCharsets.UTF_8).length;
        documents.write("openapi.yaml", text);
        assertThat(documents
                        .read("openapi.yaml", ReaderOptions.DEFAULTS.withMaxDocumentBytes(size))
                        .diagnostics())
                .isEmpty();
        assertThat(documents.report(
                        documents.read("openapi.yaml", ReaderOptions.DEFAULTS.withMaxDocumentBytes(size - 1))))
                .containsExactly("openapi.yaml: error: 'openapi.yaml' is larger than " + (size - 1)
                        + " bytes, the most that is read; split it with $refs [too-large]");
        assertThat(documents
                        .read("openapi.yaml", ReaderOptions.DEFAULTS.withMaxDocumentBytes(Long.MAX_VALUE))
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void theLimitHoldsForReferencedFilesToo() {
        documents
                .write(
                        "openapi.yaml",
                        Documents.v30("paths: {}\nx: {$ref: big.yaml}\n").replace("x:", "tags:"))
                .write("big.yaml", "#" + "x".repeat(2000));
        assertThat(documents.report(documents.read("openapi.yaml", ReaderOptions.DEFAULTS.withMaxDocumentBytes(1024))))
                .containsExactly("openapi.yaml:4:14: error: 'big.yaml' is larger than 1024 bytes, the most that is "
                        + "read; split it with $refs at /tags/$ref [too-large]");
    }
}

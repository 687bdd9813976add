package io.understudy.verify.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreationLogTest {
    private static final Creation FIRST = new Creation(URI.create("https://a.test"), "/items/1", "addItem");
    private static final Creation SECOND = new Creation(URI.create("https://a.test"), "/items/2", "addItem");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void whatWasNotDeletedTheLatestFirst() throws IOException {
        Path file = folder.resolve("target/created.jsonl");
        CreationLog ledger = new CreationLog(file);
        ledger.created(FIRST);
        ledger.created(SECOND);
        assertThat(new CreationLog(file).open()).containsExactly(SECOND, FIRST);
        ledger.deleted(FIRST);
        assertThat(new CreationLog(file).open()).containsExactly(SECOND);
    }

    @Test
    void afterACrash() throws IOException {
        Path file = folder.resolve("created.jsonl");
        new CreationLog(file).created(FIRST);
        Files.writeString(file, "{\"event\": \"crea", StandardOpenOption.APPEND);
        assertThat(new CreationLog(file).open()).containsExactly(FIRST);
    }
}

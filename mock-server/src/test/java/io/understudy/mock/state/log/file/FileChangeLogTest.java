package io.understudy.mock.state.log.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.understudy.mock.state.log.Change;
import io.understudy.mock.state.log.Change.Keyed;
import io.understudy.mock.state.log.Change.Put;
import io.understudy.mock.state.log.Change.Replace;
import io.understudy.mock.state.log.ChangeBatch;
import io.understudy.mock.state.log.ChangeLog;
import io.understudy.mock.state.log.ChangeLogContract;
import io.understudy.mock.state.log.ChangeLogException;
import io.understudy.mock.state.log.StateId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log in a file. */
class FileChangeLogTest extends ChangeLogContract {
    private static final StateId STATE = new StateId("To-do", "");
    private static final Change CHANGE = new Put("tasks", "1", entry("中文"));

    @TempDir
    private Path folder = Path.of("");

    private Path file() {
        return folder.resolve("state");
    }

    @Override
    protected ChangeLog open() {
        return FileChangeLog.open(file());
    }

    private byte[] threeBatches() throws IOException {
        try (ChangeLog log = open()) {
            for (int version = 0; version < 3; version++) {
                log.append(STATE, version, List.of(CHANGE));
            }
        }
        return Files.readAllBytes(file());
    }

    private List<ChangeBatch> batches() {
        try (ChangeLog log = open()) {
            return log.since(STATE, 0);
        }
    }

    @Test
    void theFileIsTextWithALineForEachBatch() throws IOException {
        threeBatches();
        assertThat(Files.readAllLines(file(), StandardCharsets.US_ASCII))
                .hasSize(4)
                .startsWith("understudy-state 1")
                .last()
                .asString()
                .matches("[0-9a-f]{8} \\{\"version\":3,\"changes\":\\[.*\"\\\\u4E2D\\\\u6587\".*]"
                        + ",\"contract\":\"To-do\",\"session\":\"\"}");
    }

    @Test
    void aFileThatEndsAnywhereIsCutOffAtItsLastWholeBatch() throws IOException {
        byte[] whole = threeBatches();
        String text = new String(whole, StandardCharsets.US_ASCII);
        for (int length = 0; length <= whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            long lines =
                    text.substring(0, length).chars().filter(c -> c == '\n').count();
            assertThat(batches()).as("of %d bytes", length).hasSize((int) Math.max(lines - 1, 0));
        }
    }

    @Test
    void whatIsAppendedAfterATornEndIsThere() throws IOException {
        byte[] whole = threeBatches();
        Files.write(file(), Arrays.copyOf(whole, whole.length - 7));
        try (ChangeLog log = open()) {
            assertThat(log.append(STATE, 2, List.of(new Put("tasks", "2", entry("new")))))
                    .isEqualTo(ChangeLog.Outcome.APPENDED);
        }
        assertThat(batches()).last().isEqualTo(new ChangeBatch(3, List.of(new Put("tasks", "2", entry("new")))));
    }

    @Test
    void nonsenseAtTheEndIsCutOff() throws IOException {
        threeBatches();
        Files.write(file(), new byte[5_000], StandardOpenOption.APPEND);
        Files.writeString(file(), "\nnonsense\n", StandardOpenOption.APPEND);
        assertThat(batches()).hasSize(3);
        assertThat(batches()).hasSize(3);
    }

    @Test
    void aBatchThatHasChangedInTheMiddleIsReportedAndTheFileLeftAlone() throws IOException {
        byte[] bytes = threeBatches();
        int third = new String(bytes, StandardCharsets.US_ASCII).indexOf("\"version\":2");
        bytes[third + 10] = '7';
        Files.write(file(), bytes);
        assertThatThrownBy(this::open)
                .isInstanceOf(ChangeLogException.class)
                .hasMessage(file()
                        + ":3: this record has changed since it was written; take the line out to go without it.");
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
    }

    @Test
    void anotherKindOfFileIsLeftAlone() throws IOException {
        Files.writeString(file(), "openapi: 3.0.3\n");
        assertThatThrownBy(this::open)
                .hasMessage(file() + " holds something else than the state of a mock; name another file with"
                        + " --state-file.");
        assertThat(file()).hasContent("openapi: 3.0.3\n");
    }

    @Test
    void aRecordOfALaterVersionIsReported() throws IOException {
        threeBatches();
        byte[] line = RecordLine.of("{\"version\":4,\"changes\":[{\"later\":1}]}".getBytes(StandardCharsets.US_ASCII));
        Files.write(file(), line, StandardOpenOption.APPEND);
        assertThatThrownBy(this::open)
                .hasMessage(file() + ":5: this record is none that this version of the program can read.");
    }

    @Test
    void onlyOneUsesAFileAtATime() {
        try (ChangeLog first = open()) {
            assertThatThrownBy(this::open)
                    .hasMessage("Another mock keeps its state in " + file()
                            + ": end it, or name another file with --state-file.");
            assertThat(first.append(STATE, 0, List.of(CHANGE))).isEqualTo(ChangeLog.Outcome.APPENDED);
        }
        assertThat(batches()).hasSize(1);
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        assertThatThrownBy(() -> FileChangeLog.open(folder.resolve("none/state")))
                .hasMessage("There is no folder " + folder.resolve("none") + " for the state file.");
        assertThatThrownBy(() -> FileChangeLog.open(folder))
                .hasMessage("The state file " + folder + " cannot be read and written.");
    }

    @Test
    void theFileStaysSmallWhateverHappensInIt() throws IOException {
        StateId other = new StateId("To-do", "mine");
        try (FileChangeLog log = FileChangeLog.open(file(), 2_000)) {
            log.append(other, 0, List.of(CHANGE));
            for (int version = 0; version < 5_000; version++) {
                Keyed keyed = new Keyed("1", entry("number " + version));
                log.append(STATE, version, List.of(new Put("tasks", keyed.key(), keyed.entry())));
                log.offerSummary(STATE, version + 1L, () -> List.of(new Replace("tasks", List.of(keyed))));
            }
            assertThat(Files.size(file())).isLessThan(15_000);
            assertThat(log.since(other, 0)).containsExactly(new ChangeBatch(1, List.of(CHANGE)));
        }
        List<ChangeBatch> batches = batches();
        assertThat(batches.get(0).changes().get(0)).isInstanceOf(Replace.class);
        assertThat(batches)
                .last()
                .isEqualTo(new ChangeBatch(5_000, List.of(new Put("tasks", "1", entry("number 4999")))));
        assertThat(folder.resolve("state.new")).doesNotExist();
    }

    @Test
    void aSessionThatHasEndedIsGone() {
        StateId mine = new StateId("To-do", "mine");
        try (ChangeLog log = open()) {
            log.append(mine, 0, List.of(CHANGE));
            log.forget(mine);
            assertThat(log.since(mine, 0)).isEmpty();
            assertThat(log.append(mine, 0, List.of(CHANGE))).isEqualTo(ChangeLog.Outcome.APPENDED);
            log.forget(mine);
        }
        try (ChangeLog log = open()) {
            assertThat(log.since(mine, 0)).isEmpty();
        }
    }

    @Test
    void sessionsOfEarlierProcessesDoNotPileUp() {
        try (ChangeLog log = open()) {
            log.append(STATE, 0, List.of(CHANGE));
            for (int session = 0; session < 2_001; session++) {
                log.append(new StateId("To-do", "session " + session), 0, List.of(CHANGE));
            }
        }
        try (ChangeLog log = open()) {
            assertThat(log.since(STATE, 0)).hasSize(1);
            assertThat(log.since(new StateId("To-do", "session 0"), 0)).isEmpty();
            assertThat(log.since(new StateId("To-do", "session 1"), 0)).hasSize(1);
        }
    }
}

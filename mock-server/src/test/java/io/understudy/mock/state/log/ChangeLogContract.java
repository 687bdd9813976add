package io.understudy.mock.state.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.mock.state.log.Change.Keyed;
import io.understudy.mock.state.log.Change.Put;
import io.understudy.mock.state.log.Change.Remove;
import io.understudy.mock.state.log.Change.Replace;
import io.understudy.mock.state.log.Change.Scenario;
import io.understudy.mock.state.log.Change.Sequence;
import io.understudy.mock.state.log.ChangeLog.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every log that keeps changes has to hold to. A test of one extends this, and opens it. */
public abstract class ChangeLogContract {
    private static final StateId STATE = new StateId("To-do", "");
    private static final Change FIRST = new Put("tasks", "1", entry("buy milk"));
    private static final Change SECOND = new Put("tasks", "2", entry("walk the dog"));

    private final List<ChangeLog> opened = new ArrayList<>();

    /** Opens the log of this test. Opened a second time, after the first was closed, it has what the first was given. */
    protected abstract ChangeLog open() throws Exception;

    private ChangeLog log() throws Exception {
        ChangeLog log = open();
        opened.add(log);
        return log;
    }

    @AfterEach
    void closeAll() {
        opened.forEach(ChangeLog::close);
    }

    protected static ObjectNode entry(String title) {
        return JsonNodeFactory.instance.objectNode().put("title", title);
    }

    @Test
    void anUnknownStateHasNoBatches() throws Exception {
        assertThat(log().since(STATE, 0)).isEmpty();
    }

    @Test
    void batchesComeBackInOrderWithTheirVersions() throws Exception {
        ChangeLog log = log();
        assertThat(log.append(STATE, 0, List.of(FIRST))).isEqualTo(Outcome.APPENDED);
        assertThat(log.append(STATE, 1, List.of(SECOND, new Remove("tasks", "1"))))
                .isEqualTo(Outcome.APPENDED);
        assertThat(log.since(STATE, 0))
                .containsExactly(
                        new ChangeBatch(1, List.of(FIRST)),
                        new ChangeBatch(2, List.of(SECOND, new Remove("tasks", "1"))));
    }

    @Test
    void onlyWhatIsNewIsTold() throws Exception {
        ChangeLog log = log();
        log.append(STATE, 0, List.of(FIRST));
        log.append(STATE, 1, List.of(SECOND));
        assertThat(log.since(STATE, 1)).containsExactly(new ChangeBatch(2, List.of(SECOND)));
        assertThat(log.since(STATE, 2)).isEmpty();
    }

    @Test
    void aBatchFromAnOldVersionIsNotKept() throws Exception {
        ChangeLog log = log();
        log.append(STATE, 0, List.of(FIRST));
        assertThat(log.append(STATE, 0, List.of(SECOND))).isEqualTo(Outcome.CONFLICT);
        assertThat(log.since(STATE, 0)).containsExactly(new ChangeBatch(1, List.of(FIRST)));
    }

    @Test
    void statesAreApart() throws Exception {
        ChangeLog log = log();
        StateId otherSession = new StateId("To-do", "mine");
        StateId otherContract = new StateId("Trains", "");
        log.append(STATE, 0, List.of(FIRST));
        assertThat(log.append(otherSession, 0, List.of(SECOND))).isEqualTo(Outcome.APPENDED);
        assertThat(log.since(otherSession, 0)).containsExactly(new ChangeBatch(1, List.of(SECOND)));
        assertThat(log.since(otherContract, 0)).isEmpty();
    }

    @Test
    void everyKindOfChangeComesBackAsItWas() throws Exception {
        ObjectNode exact = entry("中文 \u2028 \"quoted\" 😀");
        exact.put("price", new BigDecimal("1.10"))
                .put("big", new BigDecimal("12345678901234567890.123456789"))
                .put("done", false)
                .putNull("note");
        exact.putArray("tags").add("a").addObject().put("deep", 1);
        List<Change> changes = List.of(
                new Put("tasks", "a/b ~1", exact),
                new Remove("tasks", "2"),
                new Replace("tasks", List.of(new Keyed("1", entry("x")), new Keyed("0", entry("y")))),
                new Replace("tasks", List.of()),
                new Sequence("tasks.id", Long.MAX_VALUE),
                new Scenario("maintenance"),
                new Scenario(""));
        ChangeLog log = log();
        log.append(STATE, 0, changes);
        assertThat(log.since(STATE, 0)).containsExactly(new ChangeBatch(1, changes));
    }

    @Test
    void bytesComeBackAsTheyWere() throws Exception {
        byte[] bytes = {0, 1, -1, 10, 13};
        ChangeLog log = log();
        log.append(STATE, 0, List.of(new Put("files", "1", entry("x").put("data", bytes))));
        Put put = (Put) log.since(STATE, 0).get(0).changes().get(0);
        assertThat(put.entry().path("data").binaryValue()).isEqualTo(bytes);
    }

    @Test
    void whatWasKeptOutlivesTheLog() throws Exception {
        ChangeLog log = log();
        log.append(STATE, 0, List.of(FIRST));
        log.append(STATE, 1, List.of(SECOND));
        log.close();
        opened.clear();
        ChangeLog again = log();
        assertThat(again.since(STATE, 0))
                .containsExactly(new ChangeBatch(1, List.of(FIRST)), new ChangeBatch(2, List.of(SECOND)));
        assertThat(again.append(STATE, 2, List.of(FIRST))).isEqualTo(Outcome.APPENDED);
    }

    @Test
    void aSummaryLosesNothing() throws Exception {
        ChangeLog log = log();
        for (int version = 0; version < 3_000; version++) {
            Change put = new Put("tasks", "1", entry("number " + version));
            log.append(STATE, version, List.of(put));
            log.offerSummary(
                    STATE,
                    version + 1L,
                    () -> List.of(new Replace("tasks", List.of(new Keyed("1", ((Put) put).entry())))));
        }
        log.append(STATE, 3_000, List.of(SECOND));
        List<ChangeBatch> all = log.since(STATE, 0);
        assertThat(all.get(all.size() - 1)).isEqualTo(new ChangeBatch(3_001, List.of(SECOND)));
        Change last = all.get(all.size() - 2).changes().get(0);
        ObjectNode entry = last instanceof Put put
                ? put.entry()
                : ((Replace) last).entries().get(0).entry();
        assertThat(entry).isEqualTo(entry("number 2999"));
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).version()).isEqualTo(all.get(i - 1).version() + 1);
        }
    }

    @Test
    void severalStatesAreWrittenAtTheSameTime() throws Exception {
        ChangeLog log = log();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int session = 0; session < 8; session++) {
                StateId own = new StateId("To-do", "session " + session);
                running.add(threads.submit(() -> {
                    for (int version = 0; version < 50; version++) {
                        assertThat(log.append(own, version, List.of(FIRST))).isEqualTo(Outcome.APPENDED);
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause());
        } finally {
            threads.shutdown();
        }
        for (int session = 0; session < 8; session++) {
            assertThat(log.since(new StateId("To-do", "session " + session), 0)).hasSize(50);
        }
    }
}

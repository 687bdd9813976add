package io.understudy.mock.state.log.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.understudy.mock.state.log.Change;
import io.understudy.mock.state.log.Change.Keyed;
import io.understudy.mock.state.log.Change.Put;
import io.understudy.mock.state.log.Change.Replace;
import io.understudy.mock.state.log.ChangeBatch;
import io.understudy.mock.state.log.ChangeLog;
import io.understudy.mock.state.log.ChangeLog.Outcome;
import io.understudy.mock.state.log.ChangeLogContract;
import io.understudy.mock.state.log.ChangeLogException;
import io.understudy.mock.state.log.StateId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The log in a real Redis server. */
class RedisChangeLogTest extends ChangeLogContract {
    @RegisterExtension
    static final RedisServer SERVER = new RedisServer();

    private static final StateId STATE = new StateId("To-do", "");
    private static final StateId SESSION = new StateId("To-do", "mine");
    private static final Change CHANGE = new Put("tasks", "1", entry("中文"));

    @BeforeEach
    void deleteEverything() {
        SERVER.deleteEverything();
    }

    @Override
    protected ChangeLog open() {
        return RedisChangeLog.connect(SERVER.address());
    }

    @Test
    void whoIsSlowerIsToldAndSeesWhatTheFasterOneDid() {
        try (ChangeLog one = open();
                ChangeLog other = open()) {
            assertThat(one.append(STATE, 0, List.of(CHANGE))).isEqualTo(Outcome.APPENDED);
            assertThat(other.append(STATE, 0, List.of(CHANGE))).isEqualTo(Outcome.CONFLICT);
            assertThat(other.since(STATE, 0)).containsExactly(new ChangeBatch(1, List.of(CHANGE)));
            assertThat(other.append(STATE, 1, List.of(CHANGE))).isEqualTo(Outcome.APPENDED);
            assertThat(one.since(STATE, 1)).containsExactly(new ChangeBatch(2, List.of(CHANGE)));
        }
    }

    @Test
    void aSummaryTakesThePlaceOfTheBatches() {
        try (ChangeLog log = open()) {
            Change summary = new Replace("tasks", List.of(new Keyed("1", entry("中文"))));
            for (int version = 0; version < 1_000; version++) {
                log.append(STATE, version, List.of(CHANGE));
                log.offerSummary(STATE, version + 1L, () -> List.of(summary));
            }
            log.append(STATE, 1_000, List.of(CHANGE));
            assertThat(log.since(STATE, 0))
                    .containsExactly(new ChangeBatch(1_000, List.of(summary)), new ChangeBatch(1_001, List.of(CHANGE)));
            assertThat(log.since(STATE, 1_000)).containsExactly(new ChangeBatch(1_001, List.of(CHANGE)));
        }
    }

    @Test
    void aSessionIsKeptForTwoHoursAndTheDefaultOneForEver() {
        try (ChangeLog log = open();
                RedisClient client = RedisClient.create(SERVER.address());
                StatefulRedisConnection<String, String> connection = client.connect()) {
            log.append(STATE, 0, List.of(CHANGE));
            log.append(SESSION, 0, List.of(CHANGE));
            assertThat(connection.sync().ttl("understudy:{To-do:}:batches")).isEqualTo(-1);
            assertThat(connection.sync().ttl("understudy:{To-do:mine}:batches")).isBetween(7_100L, 7_200L);
            connection.sync().expire("understudy:{To-do:mine}:batches", 60);
            assertThat(log.since(SESSION, 1)).isEmpty();
            assertThat(connection.sync().ttl("understudy:{To-do:mine}:batches")).isBetween(7_100L, 7_200L);
        }
    }

    @Test
    void whatRedisHasLostIsSaid() {
        try (ChangeLog log = open()) {
            log.append(STATE, 0, List.of(CHANGE));
            SERVER.deleteEverything();
            assertThatThrownBy(() -> log.since(STATE, 1))
                    .isInstanceOf(ChangeLogException.class)
                    .hasMessage("The Redis server at 127.0.0.1:" + SERVER.port()
                            + " has lost what the mock remembers; start the mock again to begin anew.");
        }
    }

    @Test
    void aServerThatIsNotThereIsNamedWithoutItsPassword() {
        assertThatThrownBy(() -> RedisChangeLog.connect("redis://:secret@127.0.0.1:1/0"))
                .isInstanceOf(ChangeLogException.class)
                .hasMessage("The Redis server at 127.0.0.1:1 cannot be used.");
        assertThatThrownBy(() -> RedisChangeLog.connect("nonsense")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aServerThatStopsIsNamed() {
        try (ChangeLog log = open()) {
            log.append(STATE, 0, List.of(CHANGE));
            SERVER.stop();
            assertThatThrownBy(() -> log.append(STATE, 1, List.of(CHANGE)))
                    .hasMessage("The Redis server at 127.0.0.1:" + SERVER.port() + " does not answer.");
        } finally {
            SERVER.start();
        }
    }
}

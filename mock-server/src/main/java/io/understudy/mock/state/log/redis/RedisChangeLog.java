package io.understudy.mock.state.log.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import io.understudy.mock.state.log.Change;
import io.understudy.mock.state.log.ChangeBatch;
import io.understudy.mock.state.log.ChangeBatchJson;
import io.understudy.mock.state.log.ChangeLog;
import io.understudy.mock.state.log.ChangeLogException;
import io.understudy.mock.state.log.StateId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Keeps changes in Redis (6.0 or later), for as many processes as like. What a session has changed is kept for two hours
 * after its last use, and what everybody shares, until somebody deletes the keys that begin with {@code understudy:}.
 */
public final class RedisChangeLog implements ChangeLog {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Longer than a process keeps a session that nobody uses. */
    private static final Duration KEPT = Duration.ofHours(2);

    /** After so many batches, they are summed up. */
    private static final int BATCHES = 1_000;

    private final RedisClient client;
    private final StatefulRedisConnection<String, String> connection;
    private final String where;

    private RedisChangeLog(RedisClient client, StatefulRedisConnection<String, String> connection, String where) {
        this.client = client;
        this.connection = connection;
        this.where = where;
    }

    /**
     * Connects to a server.
     *
     * @param address {@code redis://[[user:]password@]host[:port][/database]}, or with {@code rediss} over TLS
     * @throws IllegalArgumentException when this is no such address
     * @throws ChangeLogException when nobody answers there
     */
    public static RedisChangeLog connect(String address) {
        RedisURI uri = RedisURI.create(address);
        uri.setTimeout(PATIENCE);
        String where = uri.getHost() + ":" + uri.getPort();
        RedisClient client = RedisClient.create(uri);
        // A batch that is sent again would meet itself as that of another process.
        client.setOptions(ClientOptions.builder()
                .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                .replayFilter(command -> true)
                .build());
        try {
            return new RedisChangeLog(client, client.connect(), where);
        } catch (RedisException failure) {
            client.shutdown(Duration.ZERO, PATIENCE);
            throw new ChangeLogException("The Redis server at " + where + " cannot be used.", failure);
        }
    }

    @Override
    public Outcome append(StateId state, long expectedVersion, List<Change> changes) {
        String batch = text(new ChangeBatch(expectedVersion + 1, changes), false);
        Long done = ask(redis -> redis.eval(
                RedisScripts.APPEND,
                ScriptOutputType.INTEGER,
                keys(state),
                Long.toString(expectedVersion),
                batch,
                seconds(state)));
        return done == 1 ? Outcome.APPENDED : Outcome.CONFLICT;
    }

    @Override
    public List<ChangeBatch> since(StateId state, long version) {
        List<String> found = ask(redis -> redis.eval(
                RedisScripts.SINCE, ScriptOutputType.MULTI, keys(state), Long.toString(version), seconds(state)));
        if (found.equals(List.of(""))) {
            throw new ChangeLogException("The Redis server at " + where
                    + " has lost what the mock remembers; start the mock again to begin anew.");
        }
        return found.stream()
                .map(text -> ChangeBatchJson.read(ChangeBatchJson.parse(text.getBytes(StandardCharsets.US_ASCII))))
                .toList();
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void offerSummary(StateId state, long version, Supplier<List<Change>> changes) {
        if (version % BATCHES != 0) {
            return;
        }
        String summary = text(new ChangeBatch(version, changes.get()), true);
        try {
            ask(redis -> redis.<Long>eval(
                    RedisScripts.SUM_UP, ScriptOutputType.INTEGER, keys(state), Long.toString(version), summary));
        } catch (ChangeLogException notNow) {
            // The batches that it was to sum up are kept, and it is offered again.
        }
    }

    @Override
    public void forget(StateId state) {
        // Another process may still use it; it expires when none does.
    }

    @Override
    public void close() {
        connection.close();
        client.shutdown(Duration.ZERO, PATIENCE);
    }

    private <T> T ask(Function<RedisCommands<String, String>, T> question) {
        try {
            return question.apply(connection.sync());
        } catch (RedisException failure) {
            throw new ChangeLogException("The Redis server at " + where + " does not answer.", failure);
        }
    }

    private static String text(ChangeBatch batch, boolean summary) {
        return new String(ChangeBatchJson.bytes(ChangeBatchJson.write(batch, summary)), StandardCharsets.US_ASCII);
    }

    /** The braces keep the keys of a state on one node of a cluster. */
    private static String[] keys(StateId state) {
        String name = "understudy:{" + state.contract() + ":" + state.session() + "}:";
        return new String[] {name + "batches", name + "summary", name + "base"};
    }

    private static String seconds(StateId state) {
        return state.session().isEmpty() ? "0" : Long.toString(KEPT.toSeconds());
    }
}

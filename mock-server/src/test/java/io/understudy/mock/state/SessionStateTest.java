package io.understudy.mock.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.declaration.collection.CollectionRule;
import io.understudy.declaration.collection.OrderBy;
import io.understudy.declaration.collection.Unique;
import io.understudy.mock.state.log.Change;
import io.understudy.mock.state.log.ChangeBatch;
import io.understudy.mock.state.log.ChangeLog;
import io.understudy.mock.state.log.InMemoryChangeLog;
import io.understudy.mock.state.log.SharedMemoryChangeLog;
import io.understudy.mock.state.log.StateId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SessionStateTest {
    private static final StateId ID = new StateId("T", "");
    private static final CollectionRule TASKS = new CollectionRule(
            "tasks",
            "id",
            List.of(),
            Map.of(),
            List.of(new OrderBy("rank", true)),
            List.of(new Unique(List.of("title"), Optional.empty())),
            List.of(),
            List.of(),
            List.of());

    private static SessionState open(ChangeLog log) {
        return SessionState.open(
                ID, log, List.of(TASKS), contents -> List.of(put("seed", 0), new Change.Sequence("n", 10)));
    }

    private static Change put(String key, int rank) {
        return new Change.Put("tasks", key, entry(key, rank));
    }

    private static ObjectNode entry(String title, int rank) {
        return JsonNodeFactory.instance.objectNode().put("title", title).put("rank", rank);
    }

    private static StateUpdate<String> decide(Change... changes) {
        return new StateUpdate<>(List.of(changes), "done");
    }

    private static List<String> keys(SessionState state) {
        return state.read(contents ->
                contents.collection("tasks").all().stream().map(Entry::key).toList());
    }

    @Test
    void aNewStateBeginsAtItsBeginning() {
        SessionState state = open(new InMemoryChangeLog());
        assertThat(keys(state)).containsExactly("seed");
        assertThat(state.<Long>read(SessionContents::version)).isEqualTo(1);
    }

    @Test
    void entriesStandInTheirOrderAndByAgeWhereItDoesNotDecide() {
        SessionState state = open(new InMemoryChangeLog());
        state.write(contents -> decide(put("a", 5), put("b", 7), put("c", 5), put("d", 0)));
        assertThat(keys(state)).containsExactly("b", "a", "c", "seed", "d");
        state.write(contents -> decide(put("a", 0), put("d", 9)));
        assertThat(keys(state)).containsExactly("d", "b", "c", "seed", "a");
        state.write(contents -> decide(new Change.Remove("tasks", "b"), new Change.Remove("tasks", "b")));
        assertThat(keys(state)).containsExactly("d", "c", "seed", "a");
    }

    @Test
    void whatNoTwoEntriesMayHaveFollowsEveryChange() {
        SessionState state = open(new InMemoryChangeLog());
        state.write(contents -> decide(put("a", 1)));
        assertThat(clash(state, "x", "a")).isTrue();
        assertThat(clash(state, "a", "a")).isFalse();
        state.write(contents -> decide(new Change.Put("tasks", "a", entry("other", 1))));
        assertThat(clash(state, "x", "a")).isFalse();
        assertThat(clash(state, "x", "other")).isTrue();
        state.write(contents -> decide(new Change.Remove("tasks", "a")));
        assertThat(clash(state, "x", "other")).isFalse();
        state.write(contents -> decide(new Change.Replace("tasks", List.of(new Change.Keyed("z", entry("new", 1))))));
        assertThat(clash(state, "x", "seed")).isFalse();
        assertThat(clash(state, "x", "new")).isTrue();
    }

    private static boolean clash(SessionState state, String key, String title) {
        return state.read(contents ->
                contents.collection("tasks").clash(key, entry(title, 1)).isPresent());
    }

    @Test
    void aDecisionToChangeNothingIsNotLogged() {
        ChangeLog log = new SharedMemoryChangeLog();
        SessionState state = open(log);
        assertThat(state.<String>write(contents -> StateUpdate.nothing("no"))).isEqualTo("no");
        assertThat(log.since(ID, 0)).hasSize(1);
    }

    @Test
    void aStateIsOpenedAsTheLogHasIt() {
        ChangeLog log = new SharedMemoryChangeLog();
        SessionState first = open(log);
        first.write(contents -> decide(put("a", 1), new Change.Sequence("n", 11), new Change.Scenario("s")));
        SessionState second = open(log);
        assertThat(keys(second)).containsExactly("a", "seed");
        assertThat(second.<Optional<Long>>read(contents -> contents.last("n"))).contains(11L);
        assertThat(second.<String>read(SessionContents::scenario)).isEqualTo("s");
        assertThat(log.since(ID, 0)).hasSize(2);
    }

    @Test
    void aSharedStateTakesInWhatOthersDidBeforeItAnswers() {
        ChangeLog log = new SharedMemoryChangeLog();
        SessionState one = open(log);
        SessionState other = open(log);
        one.write(contents -> decide(put("a", 1)));
        assertThat(keys(other)).containsExactly("a", "seed");
        other.write(contents -> decide(new Change.Remove("tasks", "seed")));
        assertThat(keys(one)).containsExactly("a");
    }

    @Test
    void whatLosesARaceIsDecidedAgain() {
        ChangeLog log = new SharedMemoryChangeLog();
        SessionState one = open(log);
        List<Long> seen = new ArrayList<>();
        one.write(contents -> {
            seen.add(contents.version());
            if (seen.size() == 1) {
                // As if another process had been faster between the decision and the log.
                log.append(ID, contents.version(), List.of(put("theirs", 1)));
            }
            return decide(put("ours", contents.collection("tasks").all().size()));
        });
        assertThat(seen).containsExactly(1L, 2L);
        assertThat(keys(one)).containsExactly("ours", "theirs", "seed");
        assertThat(log.since(ID, 0)).extracting(ChangeBatch::version).containsExactly(1L, 2L, 3L);
    }

    @Test
    void whereTheLogFailsNothingHasHappened() {
        SessionState state = open(new FailingAfterTheFirst());
        assertThatThrownBy(() -> state.write(contents -> decide(put("a", 1))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(keys(state)).containsExactly("seed");
    }

    @Test
    void manyWritersLoseNothing() throws Exception {
        countInParallel(List.of(open(new InMemoryChangeLog())));
    }

    @Test
    void manyWritersInSeveralProcessesLoseNothing() throws Exception {
        ChangeLog log = new SharedMemoryChangeLog();
        countInParallel(List.of(open(log), open(log), open(log), open(log)));
    }

    /** 32 threads count 100 times each; every number is given once. */
    private static void countInParallel(List<SessionState> processes) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(32);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<List<Long>>> running = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            SessionState state = processes.get(i % processes.size());
            running.add(threads.submit(() -> {
                start.await();
                return IntStream.range(0, 100).mapToObj(each -> count(state)).toList();
            }));
        }
        start.countDown();
        List<Long> numbers = new ArrayList<>();
        for (Future<List<Long>> each : running) {
            numbers.addAll(each.get());
        }
        threads.shutdown();
        assertThat(numbers).hasSize(3_200).doesNotHaveDuplicates();
        for (SessionState state : processes) {
            assertThat(keys(state)).hasSize(3_201);
            assertThat(state.<Long>read(SessionContents::version)).isEqualTo(3_201);
        }
    }

    private static long count(SessionState state) {
        return state.write(contents -> {
            long next = contents.last("n").orElseThrow() + 1;
            return new StateUpdate<>(List.of(new Change.Sequence("n", next), put("k" + next, 1)), next);
        });
    }

    /** Keeps the beginning and then breaks down. */
    private static final class FailingAfterTheFirst implements ChangeLog {
        private boolean begun;

        @Override
        public Outcome append(StateId state, long expectedVersion, List<Change> changes) {
            if (begun) {
                throw new IllegalStateException("disk full");
            }
            begun = true;
            return Outcome.APPENDED;
        }

        @Override
        public List<ChangeBatch> since(StateId state, long version) {
            return List.of();
        }

        @Override
        public boolean isShared() {
            return false;
        }

        @Override
        public void forget(StateId state) {
            // It forgets by itself.
        }

        @Override
        public void close() {
            // It holds nothing.
        }
    }
}

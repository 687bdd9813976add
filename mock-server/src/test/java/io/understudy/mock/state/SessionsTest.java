package io.understudy.mock.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.mock.state.log.Change;
import io.understudy.mock.state.log.InMemoryChangeLog;
import io.understudy.mock.state.log.StateId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private final List<String> opened = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private final SettableClock clock = new SettableClock();
    private final Sessions sessions = new Sessions(
            name -> {
                opened.add(name);
                return SessionState.open(
                        new StateId("T", name),
                        new InMemoryChangeLog(),
                        List.of(),
                        contents -> List.of(new Change.Scenario("")));
            },
            ended::add,
            clock);

    @Test
    void aNameAlwaysMeansTheSameSession() {
        assertThat(sessions.of("a")).isSameAs(sessions.of("a")).isNotSameAs(sessions.of("b"));
        assertThat(opened).containsExactly("a", "b");
    }

    @Test
    void aSessionLastsWhileItIsUsed() {
        SessionState first = sessions.of("a");
        for (int i = 0; i < 10; i++) {
            clock.pass(Sessions.IDLE);
            assertThat(sessions.of("a")).isSameAs(first);
        }
    }

    @Test
    void aSessionThatNobodyUsesEnds() {
        SessionState first = sessions.of("a");
        clock.pass(Sessions.IDLE.plusMillis(1));
        assertThat(sessions.of("a")).isNotSameAs(first);
        assertThat(ended).containsExactly("a");
        assertThat(opened).containsExactly("a", "a");
    }

    @Test
    void theSharedSessionNeverEnds() {
        SessionState first = sessions.of(Sessions.DEFAULT);
        clock.pass(Duration.ofDays(365));
        sessions.of("a");
        assertThat(sessions.of(Sessions.DEFAULT)).isSameAs(first);
        assertThat(ended).isEmpty();
    }

    @Test
    void oneTooManyEndsTheOneThatWasUsedLongestAgo() {
        sessions.of(Sessions.DEFAULT);
        for (int i = 1; i < Sessions.MOST; i++) {
            clock.pass(Duration.ofMillis(1));
            sessions.of("s" + i);
        }
        clock.pass(Duration.ofMillis(1));
        sessions.of("s1");
        assertThat(ended).isEmpty();
        sessions.of("one more");
        assertThat(ended).containsExactly("s2");
    }
}

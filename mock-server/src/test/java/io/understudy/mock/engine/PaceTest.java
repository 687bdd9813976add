package io.understudy.mock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {
    /** Close to where {@link System#nanoTime} would begin anew. */
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - Pace.LONG);

    private final Pace pace = new Pace(clock::get);
    private final Pace other = new Pace(clock::get);

    private void call(long nanoseconds) {
        assertThat(pace.timed(() -> clock.addAndGet(nanoseconds))).isEqualTo(clock.get());
    }

    @Test
    void nobodyKnowsBeforeTheFirstCall() {
        assertThat(pace.isQuick()).isFalse();
        assertThat(other.isQuick()).isFalse();
    }

    @Test
    void whatTookNoLongerThanItMayIsQuick() {
        call(Pace.LONG);
        assertThat(pace.isQuick()).isTrue();
        assertThat(other.isQuick()).isFalse();
    }

    @Test
    void whatWasQuickIsNotOnceItTookLong() {
        call(1);
        call(Pace.LONG + 1);
        assertThat(pace.isQuick()).isFalse();
        call(1);
        assertThat(pace.isQuick()).isTrue();
    }
}

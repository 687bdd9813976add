package io.understudy.mock.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LatencyHintTest {
    /** Close to where {@link System#nanoTime} would begin anew. */
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - LatencyHint.LONG);

    private final LatencyHint hint = new LatencyHint(clock::get);
    private final LatencyHint other = new LatencyHint(clock::get);

    private void call(long nanoseconds) {
        assertThat(hint.timed(() -> clock.addAndGet(nanoseconds))).isEqualTo(clock.get());
    }

    @Test
    void nobodyKnowsBeforeTheFirstCall() {
        assertThat(hint.isQuick()).isFalse();
        assertThat(other.isQuick()).isFalse();
    }

    @Test
    void whatTookNoLongerThanItMayIsQuick() {
        call(LatencyHint.LONG);
        assertThat(hint.isQuick()).isTrue();
        assertThat(other.isQuick()).isFalse();
    }

    @Test
    void whatWasQuickIsNotOnceItTookLong() {
        call(1);
        call(LatencyHint.LONG + 1);
        assertThat(hint.isQuick()).isFalse();
        call(1);
        assertThat(hint.isQuick()).isTrue();
    }
}

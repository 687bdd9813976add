package io.understudy.contracttests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateBudgetTest {
    private final AtomicLong clock = new AtomicLong();
    private final List<Long> waits = new ArrayList<>();
    private final RateBudget budget = new RateBudget(10, clock::get, nanoseconds -> {
        waits.add(TimeUnit.NANOSECONDS.toMillis(nanoseconds));
        clock.addAndGet(nanoseconds);
    });

    @Test
    void evenly() {
        for (int request = 0; request < 3; request++) {
            budget.takeTurn();
        }
        assertThat(waits).containsExactly(100L, 100L);
    }

    @Test
    void whoWasSlowNeedNotWait() {
        budget.takeTurn();
        clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
        budget.takeTurn();
        assertThat(waits).isEmpty();
        budget.takeTurn();
        assertThat(waits).containsExactly(100L);
    }
}

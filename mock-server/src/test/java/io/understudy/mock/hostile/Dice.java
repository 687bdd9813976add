package io.understudy.mock.hostile;

import java.util.List;
import java.util.Random;

/** Chance that can be repeated: the same seed throws the same numbers. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** A number from 0 up to a limit, not included. */
    int below(int limit) {
        return random.nextInt(limit);
    }

    /** True so many times in a hundred. */
    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T pick(List<T> items) {
        return items.get(below(items.size()));
    }
}

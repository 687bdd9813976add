package io.understudy.generation.search;

import java.util.List;

/**
 * One go at a body.
 *
 * @param thorough whether each part is checked by itself and tried again, rather than the body as a whole
 * @param depth how deep parts may stand that may be missing
 * @param steps how many tries there are in all
 */
public record SearchPass(boolean thorough, int depth, int steps) {
    /** Rich bodies first; those that would grow without measure leave out more and more of what may be missing. */
    public static final List<Integer> DEPTHS = List.of(8, 4, 2, 1, 0);

    private static final int ROUGH = 2000;
    private static final int THOROUGH = 4000;

    /** A quick go. */
    public static SearchPass rough(int depth) {
        return new SearchPass(false, depth, ROUGH);
    }

    /** A careful go. */
    public static SearchPass thorough(int depth) {
        return new SearchPass(true, depth, THOROUGH);
    }

    /** The most steps that all goes together can take. */
    public static int allSteps() {
        return DEPTHS.size() * (ROUGH + THOROUGH);
    }
}

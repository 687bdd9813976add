package io.understudy.mock.response.generate;

import java.util.List;

/**
 * One go at a body. The first goes are cheap and make rich bodies; the later ones check every part as it is made, and
 * leave out more of what may be missing, for schemas that would grow without measure.
 *
 * @param thorough whether each part is checked by itself and tried again
 * @param depth how deep parts may stand that may be missing
 * @param steps how many tries there are in all
 */
record Pass(boolean thorough, int depth, int steps) {
    static final List<Pass> ALL = List.of(
            new Pass(false, 8, 2000),
            new Pass(false, 3, 2000),
            new Pass(true, 8, 4000),
            new Pass(true, 3, 4000),
            new Pass(true, 1, 4000),
            new Pass(true, 0, 4000));

    /** The steps of all goes together. */
    static int allSteps() {
        return ALL.stream().mapToInt(Pass::steps).sum();
    }
}

package io.understudy.verify.running;

import io.understudy.verify.run.Verdict;

/** Hears how a run gets on. */
@FunctionalInterface
public interface Progress {
    /**
     * A case has been tried.
     *
     * @param number how many have been, this one included
     * @param total how many there are
     * @param verdict what came of it
     */
    void tried(int number, int total, Verdict verdict);
}

package io.understudy.verify.run;

import io.understudy.verify.result.Verdict;

/** Hears how a run gets on. */
@FunctionalInterface
public interface ProgressListener {
    /**
     * A case has been tried.
     *
     * @param number how many have been, this one included
     * @param total how many there are
     * @param verdict what came of it
     */
    void tried(int number, int total, Verdict verdict);
}

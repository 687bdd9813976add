package io.understudy.verify.shrink;

import io.understudy.verify.draft.Draft;

/** Looks for the smallest request that still shows something. */
public final class Shrinker {
    private final int budget;

    /**
     * A shrinker.
     *
     * @param budget how many requests may be asked about
     */
    public Shrinker(int budget) {
        this.budget = budget;
    }

    /** Asks about a request. */
    @FunctionalInterface
    public interface Question {
        /** Whether the request still shows what is looked for. */
        boolean shows(Draft draft) throws InterruptedException;
    }

    /** The smallest request found; the request itself when nothing can be left out. */
    public Draft shrink(Draft draft, Question question) throws InterruptedException {
        Draft smallest = draft;
        int left = budget;
        boolean smaller = true;
        while (smaller && left > 0) {
            smaller = false;
            for (Draft candidate : Smaller.than(smallest)) {
                if (left-- <= 0) {
                    break;
                }
                if (question.shows(candidate)) {
                    smallest = candidate;
                    smaller = true;
                    break;
                }
            }
        }
        return smallest;
    }
}

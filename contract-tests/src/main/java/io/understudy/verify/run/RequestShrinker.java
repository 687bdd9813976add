package io.understudy.verify.run;

import io.understudy.verify.request.RequestDraft;

/** Looks for the smallest request that still shows something. */
public final class RequestShrinker {
    private final int budget;

    /**
     * A shrinker.
     *
     * @param budget how many requests may be asked about
     */
    public RequestShrinker(int budget) {
        this.budget = budget;
    }

    /** Asks about a request. */
    @FunctionalInterface
    public interface Question {
        /** Whether the request still shows what is looked for. */
        boolean shows(RequestDraft draft) throws InterruptedException;
    }

    /** The smallest request found; the request itself when nothing can be left out. */
    public RequestDraft shrink(RequestDraft draft, Question question) throws InterruptedException {
        RequestDraft smallest = draft;
        int left = budget;
        boolean smaller = true;
        while (smaller && left > 0) {
            smaller = false;
            for (RequestDraft candidate : SmallerRequests.than(smallest)) {
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

package io.understudy.validation.schema.engine;

/**
 * How much work may be spent on one request. It is counted in steps, not in time, so that the same request ends in the
 * same way on every machine. One thread spends; any thread may cancel.
 */
public final class WorkBudget {
    /** Enough for every value that people send: judging a megabyte takes about a tenth of it. */
    private static final long USUAL = 20_000_000;

    private long left;
    private volatile boolean cancelled;

    private WorkBudget(long steps) {
        this.left = steps;
    }

    /** A budget of so many steps, each of which judges one value by one schema or looks at some characters. */
    public static WorkBudget ofSteps(long steps) {
        return new WorkBudget(steps);
    }

    /** What one value may cost when nobody said otherwise. */
    public static WorkBudget usual() {
        return new WorkBudget(USUAL);
    }

    /** Ends the work at its next step, for instance because nobody waits for the result any more. */
    public void cancel() {
        cancelled = true;
    }

    /**
     * Takes some steps.
     *
     * @throws TooMuchWorkException when they are not left, or the work was cancelled
     */
    public void spend(long steps) {
        left -= steps;
        if (left < 0 || cancelled) {
            throw new TooMuchWorkException();
        }
    }
}

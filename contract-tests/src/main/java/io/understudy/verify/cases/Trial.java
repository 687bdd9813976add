package io.understudy.verify.cases;

import io.understudy.verify.draft.Draft;
import io.understudy.verify.run.Case;

/** A case, and how it is tried. */
public sealed interface Trial {
    /** The case. */
    Case tried();

    /**
     * One request.
     *
     * @param draft the request
     * @param expectation what is expected of the answer
     */
    record Single(Case tried, Draft draft, Expectation expectation) implements Trial {}

    /**
     * Something is created, read, changed and deleted.
     *
     * @param lifecycle the operations that do it
     * @param seed where the values come from
     */
    record Journey(Case tried, Lifecycle lifecycle, long seed) implements Trial {}

    /**
     * A case that cannot be tried.
     *
     * @param reason why not, a sentence
     */
    record Impossible(Case tried, String reason) implements Trial {}
}

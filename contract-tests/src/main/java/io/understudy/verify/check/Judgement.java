package io.understudy.verify.check;

import java.util.List;

/** What was made of an answer. */
public sealed interface Judgement {
    /** It is as it should be. */
    record Conforming() implements Judgement {}

    /**
     * It is not.
     *
     * @param deviations in which ways; never empty
     */
    record Deviating(List<Deviation> deviations) implements Judgement {}

    /**
     * Nobody can tell.
     *
     * @param reason why not, a sentence
     */
    record Undecided(String reason) implements Judgement {}

    /** Conforming without deviations, and faulty with some. */
    static Judgement of(List<Deviation> deviations) {
        return deviations.isEmpty() ? new Conforming() : new Deviating(List.copyOf(deviations));
    }
}

package io.understudy.verify.check;

import java.util.List;

/** What was made of an answer. */
public sealed interface Judgement {
    /** It is as it should be. */
    record Fine() implements Judgement {}

    /**
     * It is not.
     *
     * @param faults in which ways; never empty
     */
    record Faulty(List<Fault> faults) implements Judgement {}

    /**
     * Nobody can tell.
     *
     * @param reason why not, a sentence
     */
    record Unknown(String reason) implements Judgement {}

    /** Fine without faults, and faulty with some. */
    static Judgement of(List<Fault> faults) {
        return faults.isEmpty() ? new Fine() : new Faulty(List.copyOf(faults));
    }
}

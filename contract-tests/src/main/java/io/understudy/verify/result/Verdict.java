package io.understudy.verify.result;

import java.util.List;

/** What came of a case. */
public sealed interface Verdict {
    /** The case. */
    Case tried();

    /** What was sent and received for it, in order; empty when nothing was. */
    List<Exchange> exchanges();

    /** The server did as the contract says. */
    record Proven(Case tried, List<Exchange> exchanges) implements Verdict {}

    /**
     * It did not.
     *
     * @param findings in which ways; never empty
     */
    record Refuted(Case tried, List<Exchange> exchanges, List<Finding> findings) implements Verdict {}

    /**
     * Nobody knows.
     *
     * @param reason why it was not tried, or could not be judged, for people: a sentence
     */
    record Inconclusive(Case tried, List<Exchange> exchanges, String reason) implements Verdict {}
}

package io.understudy.verify.check;

/** What is expected of an answer, beyond what holds of every answer: no failure of the server, all as documented. */
public sealed interface Expectation {
    /** Any documented answer: the values may be of something that does not exist. */
    record Documented() implements Expectation {}

    /** Any documented answer but one that calls the request malformed. */
    record Understood() implements Expectation {}

    /**
     * The answer that was asked for with {@code Prefer}, which only mocks understand.
     *
     * @param code its status
     */
    record Asked(int code) implements Expectation {}

    /**
     * A refusal.
     *
     * @param why what is wrong with the request, a sentence
     */
    record Refused(String why) implements Expectation {}

    /** A refusal, because of who calls. */
    record Unauthenticated() implements Expectation {}

    /** A refusal, because the method is none that the path has. */
    record NotAllowed() implements Expectation {}

    /** What the path can do, told or not. */
    record Options() implements Expectation {}

    /** The head of the answer to the same request by {@code GET}. */
    record HeadOfGet() implements Expectation {}
}

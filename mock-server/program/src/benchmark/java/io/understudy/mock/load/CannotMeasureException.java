package io.understudy.mock.load;

/** Something stands in the way of a measurement. The message is a sentence for a user. */
final class CannotMeasureException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exitCode;

    private CannotMeasureException(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** The machine lacks something, or the command line is wrong: exit code 2. */
    static CannotMeasureException unprepared(String sentence) {
        return new CannotMeasureException(2, sentence);
    }

    /** A server did not do what it should: exit code 1. */
    static CannotMeasureException wrong(String sentence) {
        return new CannotMeasureException(1, sentence);
    }

    int exitCode() {
        return exitCode;
    }
}

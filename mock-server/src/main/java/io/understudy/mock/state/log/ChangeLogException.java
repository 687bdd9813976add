package io.understudy.mock.state.log;

/** What changes are kept in cannot be used, or not any more; the message is a sentence for people. */
public final class ChangeLogException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Cannot be used because of what it holds, or because of somebody else. */
    public ChangeLogException(String sentence) {
        super(sentence);
    }

    /** Cannot be used because of what went wrong underneath. */
    public ChangeLogException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

package io.understudy.jsonpath;

/** A text that is no JSONPath. The message is one sentence for people, without a full stop. */
public final class InvalidJsonPathException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;

    InvalidJsonPathException(int offset, String message) {
        super(message);
        this.offset = offset;
    }

    /** Where in the text it goes wrong: the number of UTF-16 units before that spot. */
    public int offset() {
        return offset;
    }

    /** The one sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

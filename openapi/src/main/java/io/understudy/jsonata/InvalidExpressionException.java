package io.understudy.jsonata;

/** A text that is no expression; the message says why, as the end of a sentence. */
public final class InvalidExpressionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidExpressionException(String reason) {
        super(reason);
    }

    InvalidExpressionException(String reason, Throwable cause) {
        super(reason, cause);
    }
}

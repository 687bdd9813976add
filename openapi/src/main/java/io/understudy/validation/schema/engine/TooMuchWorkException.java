package io.understudy.validation.schema.engine;

/** The budget of a request is spent, or its work was cancelled. */
public final class TooMuchWorkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuchWorkException() {
        super("too much work", null, false, false);
    }
}

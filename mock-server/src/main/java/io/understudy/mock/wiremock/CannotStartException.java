package io.understudy.mock.wiremock;

/** The mock cannot be started; the message says why, in sentences for people. */
public final class CannotStartException extends RuntimeException {
    /** A reason of our own. */
    CannotStartException(String message) {
        super(message);
    }

    /** A reason that came from below. */
    CannotStartException(String message, Throwable cause) {
        super(message, cause);
    }
}

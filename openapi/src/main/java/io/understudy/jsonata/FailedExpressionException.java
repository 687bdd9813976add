package io.understudy.jsonata;

/** An expression that went wrong when it was evaluated, which is a mistake in the contract. */
public final class FailedExpressionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FailedExpressionException(String source, String reason, Throwable cause) {
        super("The expression " + source + " cannot be evaluated: " + reason, cause);
    }
}

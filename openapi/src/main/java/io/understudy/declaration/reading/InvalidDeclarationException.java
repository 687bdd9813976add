package io.understudy.declaration.reading;

/** A contract that declares what cannot be done; the message has a line for each finding. */
public final class InvalidDeclarationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidDeclarationException(String message) {
        super(message);
    }
}

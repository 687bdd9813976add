package io.understudy.client.answer;

import java.io.Serial;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A call that failed: it was refused, or its answer makes no sense, or none came. Each vendor has its own kind. Its message
 * says what happened in one sentence, and holds no credentials.
 */
public abstract class VendorException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Failure failure;

    /** An exception for this failure. */
    protected VendorException(Failure failure) {
        super(failure.message(), failure.cause());
        this.failure = failure;
    }

    /** Status of the answer, such as 404; empty if no answer came. */
    public final OptionalInt status() {
        return failure.status();
    }

    /** The vendor's word for the error, as text whether it was sent as text or as a number. */
    public final Optional<String> code() {
        return failure.code();
    }

    /** The vendor's own sentence on the error. */
    public final Optional<String> vendorMessage() {
        return failure.vendorMessage();
    }

    /** What the server calls the request in its own logs, if it said so in a header such as {@code X-Request-Id}. */
    public final Optional<String> requestId() {
        return failure.requestId();
    }

    /** The body of the answer as text, with secrets removed, and cut if it is very long; empty if there is none. */
    public final String body() {
        return failure.body();
    }
}

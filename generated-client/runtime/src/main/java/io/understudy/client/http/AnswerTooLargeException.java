package io.understudy.client.http;

import java.io.IOException;
import java.io.Serial;

/** An answer that is larger than a client takes. It would be as large a second time. */
public final class AnswerTooLargeException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    /** With what happened, in a sentence. */
    public AnswerTooLargeException(String message) {
        super(message);
    }
}

package io.understudy.client.http;

import java.io.IOException;
import java.io.Serial;

/** A call of a client that is closed. */
public final class ClientClosedException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    /** With what happened, in a sentence. */
    public ClientClosedException(String message) {
        super(message);
    }
}

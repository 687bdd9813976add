package io.understudy.client.http;

import java.io.IOException;
import java.io.Serial;

/** A call whose thread was interrupted. */
public final class CallCancelledException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    /** With what happened, in a sentence. */
    public CallCancelledException(String message) {
        super(message);
    }
}

package io.understudy.client.answer;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a call that failed.
 *
 * @param message what happened, in a sentence
 * @param status of the answer; empty if none came
 * @param code the vendor's word for the error, if there is one
 * @param vendorMessage the vendor's own sentence, if there is one
 * @param requestId what the server calls the request in its own logs, if it said so
 * @param body of the answer as text, with secrets removed; empty for none
 * @param cause what broke; null if the answer itself is the failure
 */
public record Failure(
        String message,
        OptionalInt status,
        Optional<String> code,
        Optional<String> vendorMessage,
        Optional<String> requestId,
        String body,
        @Nullable Throwable cause) {

    /** A failure of which there is no more to say than this sentence. */
    public static Failure of(String message) {
        return unanswered(message, null);
    }

    /** A failure without an answer. */
    static Failure unanswered(String message, @Nullable Throwable cause) {
        return new Failure(
                message, OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", cause);
    }
}

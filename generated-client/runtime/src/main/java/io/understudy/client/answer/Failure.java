package io.understudy.client.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a call that failed.
 *
 * @param kind why it failed
 * @param message what happened, in a sentence
 * @param status of the answer; empty if none came
 * @param headers of the answer; none if none came
 * @param code the vendor's word for the error, if there is one
 * @param vendorMessage the vendor's own sentence, if there is one
 * @param requestId what the server calls the request in its own logs, if it said so
 * @param body of the answer as text, with secrets removed; empty for none
 * @param cause what broke; null if the answer itself is the failure
 */
public record Failure(
        FailureKind kind,
        String message,
        OptionalInt status,
        Map<String, List<String>> headers,
        Optional<String> code,
        Optional<String> vendorMessage,
        Optional<String> requestId,
        String body,
        @Nullable Throwable cause) {

    /** Answers that contradict themselves or one another, of which there is no more to say than this sentence. */
    public static Failure malformed(String message) {
        return unanswered(FailureKind.MALFORMED, message, null);
    }

    /**
     * A call that was not sent.
     *
     * @param message why not
     * @param cause what broke; null for an argument that cannot be sent
     */
    public static Failure notSent(String message, @Nullable Throwable cause) {
        return unanswered(FailureKind.NOT_SENT, message, cause);
    }

    /** A failure without an answer. */
    static Failure unanswered(FailureKind kind, String message, @Nullable Throwable cause) {
        return new Failure(
                kind,
                message,
                OptionalInt.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                cause);
    }
}

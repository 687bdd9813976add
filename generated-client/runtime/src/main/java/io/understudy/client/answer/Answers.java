package io.understudy.client.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.understudy.client.http.AnswerTooLargeException;
import io.understudy.client.http.Answered;
import io.understudy.client.http.CallCancelledException;
import io.understudy.client.http.ClientClosedException;
import io.understudy.client.http.HttpAnswer;
import io.understudy.client.http.HttpCall;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was answered into values, or says in one sentence why it cannot be. An answer without what was asked for is a
 * failure whatever its status: the types that are read refuse to be made of nothing, and then the body is asked for an
 * error.
 */
public final class Answers {

    private static final TypeReference<Map<String, JsonNode>> ANY = new TypeReference<>() {};

    private final ObjectMapper mapper;
    private final VendorErrors errors;
    private final Function<Failure, ? extends VendorException> exceptions;

    /**
     * Answers of one vendor.
     *
     * @param mapper reads the types that are asked for
     * @param errors how the vendor tells an error in a body
     * @param exceptions makes the vendor's exception
     */
    public Answers(ObjectMapper mapper, VendorErrors errors, Function<Failure, ? extends VendorException> exceptions) {
        this.mapper = mapper;
        this.errors = errors;
        this.exceptions = exceptions;
    }

    /** The body of a successful answer as a value; anything else is the vendor's exception. */
    public <T> T read(Answered answered, TypeReference<T> type) {
        HttpAnswer answer = answered.answer();
        if (!answer.successful()) {
            throw refused(answered);
        }
        if (answer.body().length == 0) {
            throw useless(answered, "without a body");
        }
        try {
            T value = mapper.readValue(Text.json(answer), type);
            if (value == null) {
                throw useless(answered, "with null");
            }
            if (errors.mayStandIn(answer.body())) {
                refuseError(answered);
            }
            return value;
        } catch (IOException e) {
            throw unreadable(answered, e);
        }
    }

    /**
     * The fields of a successful answer that is not documented, so that any JSON object will do, and no body as well;
     * anything else is the vendor's exception.
     */
    public Map<String, JsonNode> readAny(Answered answered) {
        HttpAnswer answer = answered.answer();
        if (answer.successful() && answer.body().length == 0) {
            return Map.of();
        }
        return read(answered, ANY);
    }

    /** An error beside what was asked for is an error all the same. */
    private void refuseError(Answered answered) {
        String body = Secrets.removed(answered);
        Optional<VendorError> error = error(body);
        if (error.isPresent()) {
            String what = "was answered " + answered.answer() + " with the error " + error.get();
            throw failed(FailureKind.REFUSED, answered, body, what, error, null);
        }
    }

    /** The vendor's exception for a call that got no answer. */
    public VendorException unanswered(HttpCall call, IOException failure) {
        FailureKind kind = kind(failure);
        String how = switch (kind) {
            case TIMED_OUT -> " was not answered in time";
            case CANCELLED -> " was cancelled";
            case NOT_SENT -> " was not sent: " + reason(failure);
            case MALFORMED -> " was answered with more than can be taken: " + reason(failure);
            default -> " was not answered: " + reason(failure);
        };
        return exceptions.apply(Failure.unanswered(kind, call + how, failure));
    }

    private static FailureKind kind(IOException failure) {
        if (failure instanceof CallCancelledException) {
            return FailureKind.CANCELLED;
        }
        if (failure instanceof ClientClosedException) {
            return FailureKind.NOT_SENT;
        }
        if (failure instanceof AnswerTooLargeException) {
            return FailureKind.MALFORMED;
        }
        return failure instanceof InterruptedIOException ? FailureKind.TIMED_OUT : FailureKind.UNREACHABLE;
    }

    private static FailureKind kind(HttpAnswer refusal) {
        return switch (refusal.status()) {
            case 401 -> FailureKind.UNAUTHORISED;
            case 429 -> FailureKind.THROTTLED;
            default -> FailureKind.REFUSED;
        };
    }

    private VendorException useless(Answered answered, String how) {
        String what = "was answered " + answered.answer() + " " + how;
        return failed(FailureKind.MALFORMED, answered, Secrets.removed(answered), what, Optional.empty(), null);
    }

    private VendorException refused(Answered answered) {
        String body = Secrets.removed(answered);
        Optional<VendorError> error = error(body);
        String what = "was refused with " + answered.answer()
                + error.map(known -> ", " + known).orElse(body.isBlank() ? "" : notJson(answered.answer(), body));
        return failed(kind(answered.answer()), answered, body, what, error, null);
    }

    private VendorException unreadable(Answered answered, IOException cause) {
        String body = Secrets.removed(answered);
        Optional<VendorError> error = error(body);
        String what = "was answered " + answered.answer()
                + error.map(known -> " with the error " + known).orElseGet(() -> misfit(answered.answer(), cause));
        FailureKind kind = error.isPresent() ? FailureKind.REFUSED : FailureKind.MALFORMED;
        return failed(kind, answered, body, what, error, cause);
    }

    private VendorException failed(
            FailureKind kind,
            Answered answered,
            String body,
            String what,
            Optional<VendorError> error,
            @Nullable Throwable cause) {
        return exceptions.apply(new Failure(
                kind,
                answered.call() + " " + what,
                OptionalInt.of(answered.answer().status()),
                answered.answer().headers(),
                error.map(VendorError::code).filter(code -> !code.isEmpty()),
                error.map(VendorError::message).filter(message -> !message.isEmpty()),
                RequestId.of(answered.answer()),
                Text.shortened(body),
                cause));
    }

    private Optional<VendorError> error(String body) {
        try {
            JsonNode tree = mapper.readTree(body);
            return tree == null ? Optional.empty() : errors.reader().apply(tree);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private String notJson(HttpAnswer answer, String body) {
        try {
            mapper.readTree(body);
            return "";
        } catch (JsonProcessingException e) {
            return mediaType(answer).map(type -> " and " + type).orElse("");
        }
    }

    private static String misfit(HttpAnswer answer, IOException cause) {
        Optional<String> syntax = Misfit.syntax(cause);
        if (syntax.isEmpty() && cause instanceof JsonMappingException mapping) {
            return " with JSON that does not fit: " + Misfit.of(mapping);
        }
        return syntax.filter(error -> error.startsWith("Unexpected end-of-input"))
                        .isPresent()
                ? " with JSON that breaks off"
                : " with " + mediaType(answer).map(type -> type + ", ").orElse("") + "which cannot be read as JSON";
    }

    private static Optional<String> mediaType(HttpAnswer answer) {
        return answer.header("Content-Type")
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(type -> !type.isEmpty());
    }

    private static String reason(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}

package io.understudy.client.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.understudy.client.http.Answered;
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
    private final Function<JsonNode, Optional<VendorError>> errors;
    private final Function<Failure, ? extends VendorException> exceptions;

    /**
     * Answers of one vendor.
     *
     * @param mapper reads the types that are asked for
     * @param errors finds the vendor's error in a body, if it holds one
     * @param exceptions makes the vendor's exception
     */
    public Answers(
            ObjectMapper mapper,
            Function<JsonNode, Optional<VendorError>> errors,
            Function<Failure, ? extends VendorException> exceptions) {
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
        Map<String, JsonNode> fields = read(answered, ANY);
        Optional<VendorError> error = errors.apply(mapper.valueToTree(fields));
        if (error.isPresent()) {
            String body = Secrets.removed(answered);
            throw failed(
                    answered,
                    body,
                    "was answered " + answered.answer() + " with the error " + error.get(),
                    error,
                    null);
        }
        return fields;
    }

    /** The vendor's exception for a call that got no answer. */
    public VendorException unanswered(HttpCall call, IOException failure) {
        String how = failure instanceof InterruptedIOException
                ? " was not answered in time"
                : " was not answered: " + reason(failure);
        return exceptions.apply(Failure.unanswered(call + how, failure));
    }

    private VendorException useless(Answered answered, String how) {
        String what = "was answered " + answered.answer() + " " + how;
        return failed(answered, Secrets.removed(answered), what, Optional.empty(), null);
    }

    private VendorException refused(Answered answered) {
        String body = Secrets.removed(answered);
        Optional<VendorError> error = error(body);
        String what = "was refused with " + answered.answer()
                + error.map(known -> ", " + known).orElse(body.isBlank() ? "" : notJson(answered.answer(), body));
        return failed(answered, body, what, error, null);
    }

    private VendorException unreadable(Answered answered, IOException cause) {
        String body = Secrets.removed(answered);
        Optional<VendorError> error = error(body);
        String what = "was answered " + answered.answer()
                + error.map(known -> " with the error " + known).orElseGet(() -> misfit(answered.answer(), cause));
        return failed(answered, body, what, error, cause);
    }

    private VendorException failed(
            Answered answered, String body, String what, Optional<VendorError> error, @Nullable Throwable cause) {
        return exceptions.apply(new Failure(
                answered.call() + " " + what,
                OptionalInt.of(answered.answer().status()),
                error.map(VendorError::code).filter(code -> !code.isEmpty()),
                error.map(VendorError::message).filter(message -> !message.isEmpty()),
                RequestId.of(answered.answer()),
                Text.shortened(body),
                cause));
    }

    private Optional<VendorError> error(String body) {
        try {
            JsonNode tree = mapper.readTree(body);
            return tree == null ? Optional.empty() : errors.apply(tree);
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

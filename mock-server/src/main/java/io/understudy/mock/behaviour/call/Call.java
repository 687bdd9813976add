package io.understudy.mock.behaviour.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.declaration.action.Input;
import io.understudy.mock.preference.Accept;
import io.understudy.mock.preference.Preferences.Asked;
import io.understudy.validation.Message;
import io.understudy.validation.Violation;
import io.understudy.validation.body.BodyValue;
import io.understudy.validation.parameter.CheckedParameters;
import io.understudy.validation.security.Credentials;
import java.util.List;
import java.util.Optional;

/**
 * A request that calls an operation, and what was found out about it.
 *
 * @param target the request as it was sent
 * @param message its headers and its body
 * @param parameters its parameters as values
 * @param body what its body stands for
 * @param credentials what says who sends it; empty when nothing does
 * @param violations every way in which it breaks the contract
 * @param challenges what asks a caller to say who it is
 * @param asked what the caller prefers to be answered
 */
public record Call(
        RequestTarget target,
        Message message,
        CheckedParameters parameters,
        BodyValue body,
        List<Credentials> credentials,
        List<Violation> violations,
        List<String> challenges,
        Asked asked) {
    /** The header that names the session. */
    public static final String SESSION = "X-Mock-Session";

    /** What everybody shares who names no session. */
    private static final String NO_SESSION = "";

    /** The session that it belongs to; {@code ""} for the one that everybody shares. */
    public String session() {
        List<String> named = message.header(SESSION);
        return named.isEmpty() ? NO_SESSION : named.get(0);
    }

    /** The media types that the caller accepts. */
    public Accept accept() {
        return Accept.of(message.header("Accept"));
    }

    /** The value of a parameter, or its default; empty when it has neither. */
    public Optional<JsonNode> value(Input input) {
        return parameters.value(input.location(), input.name());
    }
}

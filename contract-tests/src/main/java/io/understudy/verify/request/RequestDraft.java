package io.understudy.verify.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Operation;
import io.understudy.contract.message.Parameter;
import io.understudy.verify.credential.CredentialUse;
import io.understudy.verify.message.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as values, before it is written. Immutable.
 *
 * @param operation the operation that it calls
 * @param method the method, usually the operation's own
 * @param parameters the values of the parameters that are sent, in the contract's order
 * @param body the body, if any
 * @param login who says that it sends it
 * @param headers what else stands in the head
 */
public record RequestDraft(
        Operation operation,
        String method,
        Map<Parameter, JsonNode> parameters,
        Optional<BodyDraft> body,
        CredentialUse login,
        List<Field> headers) {
    /** A request for an operation with its own method and known credentials. */
    public static RequestDraft of(Operation operation, Map<Parameter, JsonNode> parameters, Optional<BodyDraft> body) {
        return new RequestDraft(
                operation,
                operation.method().name(),
                Collections.unmodifiableMap(new LinkedHashMap<>(parameters)),
                body,
                CredentialUse.GIVEN,
                List.of());
    }

    /** The same request with this value of a parameter. */
    public RequestDraft with(Parameter parameter, JsonNode value) {
        Map<Parameter, JsonNode> changed = new LinkedHashMap<>(parameters);
        changed.put(parameter, value);
        return new RequestDraft(operation, method, Collections.unmodifiableMap(changed), body, login, headers);
    }

    /** The same request without a parameter. */
    public RequestDraft without(Parameter parameter) {
        Map<Parameter, JsonNode> changed = new LinkedHashMap<>(parameters);
        changed.remove(parameter);
        return new RequestDraft(operation, method, Collections.unmodifiableMap(changed), body, login, headers);
    }

    /** The same request with another body, or without one. */
    public RequestDraft withBody(Optional<BodyDraft> other) {
        return new RequestDraft(operation, method, parameters, other, login, headers);
    }

    /** The same request by another method. */
    public RequestDraft as(String other) {
        return new RequestDraft(operation, other, parameters, body, login, headers);
    }

    /** The same request by another caller. */
    public RequestDraft as(CredentialUse other) {
        return new RequestDraft(operation, method, parameters, body, other, headers);
    }

    /** The same request with one more header field. */
    public RequestDraft with(String header, String value) {
        List<Field> more = new ArrayList<>(headers);
        more.add(new Field(header, value));
        return new RequestDraft(operation, method, parameters, body, login, List.copyOf(more));
    }
}

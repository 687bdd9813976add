package io.understudy.mock.behaviour.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.document.Lazy;
import io.understudy.validation.body.BodyValue;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What stays the same while one request is answered.
 *
 * @param base where the contract is served; {@code ""} when there is no request
 * @param session the session that is read or written
 * @param clock tells the time
 * @param request the request as JSON, worked out when it is asked for; missing when there is none
 * @param caller who calls
 */
public record CallContext(String base, String session, Clock clock, Lazy<Optional<JsonNode>> request, Caller caller) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The context of a request. */
    public static CallContext of(Call call, Caller caller, Clock clock) {
        return new CallContext(
                call.target().base(), call.session(), clock, new Lazy<>(() -> Optional.of(request(call))), caller);
    }

    /** The context where there is no request. */
    public static CallContext ofNobody(String session, Clock clock) {
        return new CallContext("", session, clock, new Lazy<>(Optional::empty), Caller.ANYBODY);
    }

    private static JsonNode request(Call call) {
        ObjectNode request = NODES.objectNode();
        request.put("method", call.target().method());
        for (ParameterLocation location : ParameterLocation.values()) {
            ObjectNode values = request.putObject(location.name().toLowerCase(Locale.ROOT));
            call.parameters().values().getOrDefault(location, Map.of()).forEach(values::set);
        }
        if (call.body() instanceof BodyValue.Tree tree) {
            request.set("body", tree.value());
        }
        return request;
    }

    /** The caller as JSON. */
    ObjectNode callerAsJson() {
        ObjectNode json = NODES.objectNode();
        caller.account().ifPresent(name -> json.put("name", name));
        caller.username().ifPresent(name -> json.put("username", name));
        caller.roles().forEach(json.putArray("roles")::add);
        return json;
    }
}

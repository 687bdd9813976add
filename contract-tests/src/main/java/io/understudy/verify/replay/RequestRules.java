package io.understudy.verify.replay;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.Place;
import io.understudy.routing.RouteMatch;
import io.understudy.routing.Router;
import io.understudy.validation.Message;
import io.understudy.validation.Violation;
import io.understudy.validation.body.BodyCheck;
import io.understudy.validation.parameter.ParameterChecks;
import io.understudy.validation.request.RequestParameters;
import io.understudy.validation.schema.InvalidSchemaException;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.verify.message.HttpCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a contract says of requests. Used by one thread. */
final class RequestRules {
    private final Contract contract;
    private final SchemaLibrary schemas;
    private final Router router;
    private final Optional<String> base;
    private final Map<Place, Optional<Checks>> checks = new HashMap<>();

    private record Checks(ParameterChecks parameters, BodyCheck body) {}

    RequestRules(Contract contract, SchemaLibrary schemas, Optional<String> base) {
        this.contract = contract;
        this.schemas = schemas;
        this.router = Router.of(contract);
        this.base = base;
    }

    /** What a request calls. */
    RouteMatch route(HttpCall call) {
        String path = call.path();
        if (base.isEmpty()) {
            return router.route(call.method(), path);
        }
        return path.startsWith(base.get())
                ? router.route(call.method(), path.substring(base.get().length()))
                : new RouteMatch.NoSuchPath();
    }

    /**
     * How a request breaks the contract, whoever sends it.
     *
     * @param whole whether its body is there to be judged
     * @return empty too when the operation has a schema that is nonsense, which is for the linter to find
     */
    List<Violation> violations(Operation operation, HttpCall call, boolean whole) {
        if (!(route(call) instanceof RouteMatch.Found found)) {
            return List.of();
        }
        return checks.computeIfAbsent(operation.place(), place -> compiled(operation))
                .map(compiled -> {
                    Message message = message(call);
                    RequestParameters sent = new RequestParameters(found.rawPathParameters(), call.query(), message);
                    List<Violation> violations =
                            new ArrayList<>(compiled.parameters().check(sent).violations());
                    if (whole) {
                        violations.addAll(compiled.body().check(message).violations());
                    }
                    return List.copyOf(violations);
                })
                .orElse(List.of());
    }

    private Optional<Checks> compiled(Operation operation) {
        try {
            return Optional.of(new Checks(
                    ParameterChecks.of(contract, operation, schemas, Set.of()),
                    BodyCheck.ofRequest(operation.requestBody(), schemas)));
        } catch (InvalidSchemaException nonsense) {
            return Optional.empty();
        }
    }

    private static Message message(HttpCall call) {
        return new Message() {
            @Override
            public List<String> header(String name) {
                return call.header(name);
            }

            @Override
            public byte[] body() {
                return call.body().bytes();
            }
        };
    }
}

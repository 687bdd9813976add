package io.understudy.verify.request;

import io.understudy.codec.parameter.RequestParameters;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.document.Place;
import io.understudy.routing.RouteMatch;
import io.understudy.routing.Router;
import io.understudy.validation.Message;
import io.understudy.validation.Violation;
import io.understudy.validation.body.BodyCheck;
import io.understudy.validation.parameter.ParameterChecks;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.verify.message.HttpCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges requests, made up or recorded, by a contract, whoever sends them. Not safe to share between threads. */
public final class RequestValidator {
    private final Contract contract;
    private final SchemaLibrary schemas;
    private final Router router;
    private final Optional<String> base;
    private final Map<Place, Checks> checks = new HashMap<>();

    private record Checks(ParameterChecks parameters, BodyCheck body) {}

    /**
     * A judge of requests.
     *
     * @param schemas the schemas of the contract
     * @param base what stands before every path; empty for the path of each operation's first server
     */
    public RequestValidator(Contract contract, SchemaLibrary schemas, Optional<String> base) {
        this.contract = contract;
        this.schemas = schemas;
        this.router = Router.of(contract);
        this.base = base;
    }

    /** What a method and a path lead to; nowhere, when what stands before every path is missing. */
    public RouteMatch route(String method, String path) {
        String before = base.orElse("");
        return path.startsWith(before)
                ? router.route(method, path.substring(before.length()))
                : new RouteMatch.NoSuchPath();
    }

    /**
     * How a request breaks the contract, whoever sends it.
     *
     * @return empty when it does not call the operation, or the operation has a schema that is nonsense
     */
    public Optional<List<Violation>> violations(Operation operation, HttpCall call) {
        return violations(operation, call, true);
    }

    /**
     * The same of a request that may be known in part.
     *
     * @param whole whether its body is there to be judged
     */
    public Optional<List<Violation>> violations(Operation operation, HttpCall call, boolean whole) {
        if (!(route(call.method(), call.path()) instanceof RouteMatch.Found found)
                || !found.operation().place().equals(operation.place())) {
            return Optional.empty();
        }
        Checks compiled = checks.computeIfAbsent(
                operation.place(),
                place -> new Checks(
                        ParameterChecks.of(contract, operation, schemas, Set.of()),
                        BodyCheck.ofRequest(operation.requestBody(), schemas)));
        Message message = message(call);
        RequestParameters sent = new RequestParameters(found.rawPathParameters(), call.query(), message);
        List<Violation> violations =
                new ArrayList<>(compiled.parameters().check(sent).violations());
        if (whole) {
            violations.addAll(compiled.body().check(message).violations());
        }
        return Optional.of(violations);
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

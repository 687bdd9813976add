package io.understudy.contracttests;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.understudy.client.http.HttpAnswer;
import io.understudy.client.http.HttpCall;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.routing.RouteMatch;
import io.understudy.routing.Router;
import io.understudy.validation.Message;
import io.understudy.validation.response.ResponseCheck;
import io.understudy.validation.schema.SchemaLibrary;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Holds every answer against the bundled contracts: status, media type, headers and body. */
final class ContractFilter implements Filter {
    private static final Router ROUTER = Router.of(BundledMock.contracts().toArray(Contract[]::new));
    private static final Map<Operation, ResponseCheck> CHECKS = new ConcurrentHashMap<>();

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification specification,
            FilterContext context) {
        Response response = context.next(request, specification);
        String path = URI.create(request.getURI()).getRawPath();
        Message message = message(response.getHeaders()::getValues, response.asByteArray());
        check(request.getMethod(), path, response.statusCode(), message);
        return response;
    }

    /** Holds what a client was answered against the contract. */
    static void check(HttpCall call, HttpAnswer answer) {
        Message message = message(name -> answer.headers().getOrDefault(name, List.of()), answer.body());
        check(call.method(), call.uri().getRawPath(), answer.status(), message);
    }

    private static void check(String method, String path, int status, Message message) {
        if (ROUTER.route(method, path) instanceof RouteMatch.Found found) {
            ResponseCheck check = CHECKS.computeIfAbsent(
                    found.operation(),
                    operation -> ResponseCheck.of(
                            operation, new SchemaLibrary(found.contract().documents())));
            assertThat(check.check(status, message))
                    .as("%s %s is answered %s as its contract says", method, path, status)
                    .isEmpty();
        }
    }

    private static Message message(Function<String, List<String>> headers, byte[] body) {
        return new Message() {
            @Override
            public List<String> header(String name) {
                return headers.apply(name);
            }

            @Override
            public byte[] body() {
                return body;
            }
        };
    }
}

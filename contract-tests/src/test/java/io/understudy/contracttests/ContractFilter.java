package io.understudy.contracttests;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
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
        if (ROUTER.route(request.getMethod(), path) instanceof RouteMatch.Found found) {
            ResponseCheck check = CHECKS.computeIfAbsent(
                    found.operation(),
                    operation -> ResponseCheck.of(
                            operation, new SchemaLibrary(found.contract().documents())));
            assertThat(check.check(response.statusCode(), message(response)))
                    .as("%s %s is answered %s as its contract says", request.getMethod(), path, response.statusLine())
                    .isEmpty();
        }
        return response;
    }

    private static Message message(Response response) {
        byte[] body = response.asByteArray();
        return new Message() {
            @Override
            public List<String> header(String name) {
                return response.getHeaders().getValues(name);
            }

            @Override
            public byte[] body() {
                return body;
            }
        };
    }
}

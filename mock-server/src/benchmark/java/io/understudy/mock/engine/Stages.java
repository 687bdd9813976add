package io.understudy.mock.engine;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.mock.preference.AnswerOptions;
import io.understudy.mock.response.PreparedContract;
import io.understudy.mock.response.PreparedOperation;
import io.understudy.routing.Router;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.Optional;

/**
 * The stages that one request goes through, and what each of them is given.
 *
 * @param engine all stages together
 * @param request the request, for the first stage
 * @param router the first stage
 * @param routed what the first stage makes of it, for the second
 * @param checker the second stage
 * @param checked what the second stage makes of it, for the third
 * @param prepared what the third stage chooses from
 */
record Stages(
        MockEngine engine,
        MockRequest request,
        RequestRouter router,
        RoutedRequest routed,
        RequestChecker checker,
        CheckedRequest checked,
        PreparedOperation prepared) {

    static Stages of(Contract contract, MockRequest request) {
        Router routes = Router.of(contract);
        SchemaLibrary schemas = new SchemaLibrary(contract.documents());
        PreparedContract prepared = new PreparedContract(contract, schemas, AnswerOptions.DEFAULTS, () -> 0);
        RequestRouter router =
                new RequestRouter(routes, route -> new ServedOperation(route, schemas, prepared, Optional.empty()));
        RoutedRequest routed = (RoutedRequest) router.route(request);
        Operation operation = routed.operation();
        RequestChecker checker = new RequestChecker(contract, operation, schemas);
        return new Stages(
                new MockEngine(routes, Cors.OPEN),
                request,
                router,
                routed,
                checker,
                checker.check(routed),
                prepared.prepare(operation));
    }
}

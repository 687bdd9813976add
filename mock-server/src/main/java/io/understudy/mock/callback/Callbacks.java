package io.understudy.mock.callback;

import io.understudy.contract.Callback;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.expression.Evaluation;
import io.understudy.expression.Evaluation.Found;
import io.understudy.expression.Evaluation.Missing;
import io.understudy.expression.ExpressionExchange;
import io.understudy.mock.callback.Delivery.NotSent;
import io.understudy.mock.callback.Delivery.Unaddressed;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.preference.AnswerOptions;
import io.understudy.mock.response.Choice;
import io.understudy.mock.response.Choice.Answer;
import io.understudy.mock.response.Choice.Refusal;
import io.understudy.routing.Route;
import io.understudy.routing.RouteMatch;
import io.understudy.routing.Router;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Works out what an API sends by itself once one of its operations was called. Safe to share between threads. */
public final class Callbacks {
    private final Router router;
    private final IdentityHashMap<Operation, List<Declared>> declared = new IdentityHashMap<>();

    private record Declared(Callback callback, List<SentOperation> operations) {}

    /**
     * The callbacks of all operations.
     *
     * @param router names the operations
     * @param options how bodies are made
     */
    public Callbacks(Router router, AnswerOptions options) {
        this.router = router;
        IdentityHashMap<Contract, SentOperations> contracts = new IdentityHashMap<>();
        for (Route route : router.routes()) {
            List<Callback> callbacks = route.operation().callbacks();
            if (!callbacks.isEmpty()) {
                SentOperations sent =
                        contracts.computeIfAbsent(route.contract(), contract -> new SentOperations(contract, options));
                declared.put(
                        route.operation(),
                        callbacks.stream()
                                .map(callback -> new Declared(callback, sent.of(callback.operations())))
                                .toList());
            }
        }
    }

    /**
     * Whether anything is to be sent after an answer: a request that was refused or failed has no consequences, so that
     * nothing is unless the answer is a success or a redirection.
     */
    public boolean follow(MockResponse response) {
        return response.code() / 100 >= 2
                && response.code() / 100 <= 3
                && response.findings().operation().filter(declared::containsKey).isPresent();
    }

    /**
     * What is to be sent after an answer; nothing unless {@link #follow} says so.
     *
     * @param origin where the request was received, without a path: {@code http://127.0.0.1:4010}
     */
    public List<CallbackPlan> after(MockRequest request, String origin, MockResponse response) {
        if (!follow(response)) {
            return List.of();
        }
        List<Declared> callbacks = Objects.requireNonNull(
                declared.get(response.findings().operation().orElseThrow()));
        ExpressionExchange exchange = new MockExchange(request, origin, pathParameters(request), response);
        List<CallbackPlan> plans = new ArrayList<>();
        for (Declared callback : callbacks) {
            callback.operations().forEach(operation -> plans.add(plan(callback.callback(), operation, exchange)));
        }
        return List.copyOf(plans);
    }

    private Map<String, String> pathParameters(MockRequest request) {
        return router.route(request.method(), request.path()) instanceof RouteMatch.Found found
                ? found.pathParameters()
                : Map.of();
    }

    private static CallbackPlan plan(Callback callback, SentOperation operation, ExpressionExchange exchange) {
        Evaluation<String> url = callback.address().evaluate(exchange);
        if (url instanceof Missing<String> missing) {
            return new Unaddressed(callback.name(), "Its address cannot be worked out: " + missing.sentence() + ".");
        }
        Choice content = operation.content(Optional.empty());
        return content instanceof Refusal refusal
                ? new NotSent(callback.name(), refusal.problem().detail())
                : operation.request(callback.name(), ((Found<String>) url).value(), (Answer) content);
    }
}

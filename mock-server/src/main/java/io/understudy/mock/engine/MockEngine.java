package io.understudy.mock.engine;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.mock.behaviour.BehaviourOptions;
import io.understudy.mock.behaviour.MockState;
import io.understudy.mock.behaviour.OperationBehaviour;
import io.understudy.mock.behaviour.Verdict;
import io.understudy.mock.engine.Routing.Unroutable;
import io.understudy.mock.problem.InvalidSchema;
import io.understudy.mock.problem.MethodNotAllowed;
import io.understudy.mock.problem.PathNotFound;
import io.understudy.mock.response.Accept;
import io.understudy.mock.response.AnswerOptions;
import io.understudy.mock.response.Choice;
import io.understudy.mock.response.Choice.Refusal;
import io.understudy.mock.response.FailureChooser;
import io.understudy.mock.response.Preferences;
import io.understudy.mock.response.Preferences.Asked;
import io.understudy.mock.response.Preferences.Invalid;
import io.understudy.mock.response.PreparedContract;
import io.understudy.mock.response.ResponseChooser;
import io.understudy.routing.Route;
import io.understudy.routing.Router;
import io.understudy.validation.Violation;
import io.understudy.validation.schema.InvalidSchemaException;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Answers requests as contracts say. Built once; safe to share between threads. */
public final class MockEngine implements Answerer {
    private static final int LARGEST_PROMPT_BODY = 8 * 1024;

    private final RequestRouter router;
    private final IdentityHashMap<Operation, ServedOperation> operations = new IdentityHashMap<>();
    private final Cors cors;
    private final Behaviours behaviours;
    private final boolean dynamic;

    /**
     * An engine that answers with examples.
     *
     * @param router finds the operations, and names all of them
     * @param cors whether answers let pages from elsewhere read them
     */
    public MockEngine(Router router, Cors cors) {
        this(router, cors, AnswerOptions.DEFAULTS);
    }

    /**
     * An engine for the contracts of a router.
     *
     * @param router finds the operations, and names all of them
     * @param cors whether answers let pages from elsewhere read them
     * @param options how answers are made
     */
    public MockEngine(Router router, Cors cors, AnswerOptions options) {
        this(router, cors, options, BehaviourOptions.defaults());
    }

    /**
     * An engine for the contracts of a router that does what they declare about their behaviour.
     *
     * @param router finds the operations, and names all of them
     * @param cors whether answers let pages from elsewhere read them
     * @param options how answers are made
     * @param behaviour how it is done
     * @throws io.understudy.declaration.reading.InvalidDeclarationException when a contract declares what cannot be
     *     done
     * @throws io.understudy.mock.behaviour.UnknownScenarioException when no contract has the scenario to begin with
     */
    public MockEngine(Router router, Cors cors, AnswerOptions options, BehaviourOptions behaviour) {
        this.behaviours = new Behaviours(router, options, behaviour);
        this.router = new RequestRouter(router);
        this.cors = cors;
        this.dynamic = options.dynamic();
        IdentityHashMap<Contract, SchemaLibrary> schemas = new IdentityHashMap<>();
        IdentityHashMap<Contract, PreparedContract> contracts = new IdentityHashMap<>();
        for (Route route : router.routes()) {
            SchemaLibrary library =
                    schemas.computeIfAbsent(route.contract(), contract -> new SchemaLibrary(contract.documents()));
            PreparedContract prepared = contracts.computeIfAbsent(
                    route.contract(),
                    contract -> new PreparedContract(
                            contract,
                            library,
                            options,
                            () -> ThreadLocalRandom.current().nextLong()));
            operations.put(
                    route.operation(), new ServedOperation(route, library, prepared, behaviours.of(route.contract())));
        }
    }

    /** An engine for these contracts that answers with examples and says nothing of origins. */
    public static MockEngine of(Contract... contracts) {
        return new MockEngine(Router.of(contracts), Cors.OFF);
    }

    @Override
    public MockResponse answer(MockRequest request) {
        if (cors.isPreflight(request)) {
            return cors.permission(request);
        }
        Optional<Choice> file = behaviours.file(request);
        MockResponse response =
                file.isPresent() ? Renderer.render(request, file.get(), Judgement.NONE) : answer(router.route(request));
        return cors.complete(request, response);
    }

    /** But for random data, large bodies and what contracts compute, all that is left to do is to look things up. */
    @Override
    public boolean isPrompt(MockRequest request) {
        return !dynamic
                && !behaviours.areWaiting()
                && request.body().length() <= LARGEST_PROMPT_BODY
                && request.header("Prefer").isEmpty()
                && !request.query().contains("__")
                && (!behaviours.areComputing() || isQuick(request));
    }

    private boolean isQuick(MockRequest request) {
        return router.route(request) instanceof RoutedRequest routed
                && operation(routed).pace().isQuick();
    }

    /** Answers a request whose operation a user has taken away, as if no contract had its path. */
    public MockResponse answerWithoutOperation(MockRequest request) {
        Choice nothing = new Refusal(new PathNotFound(request.path()));
        return cors.complete(request, Renderer.render(request, nothing, Judgement.NONE));
    }

    /** What the mock remembers, to look at and to change. */
    public MockState state() {
        return behaviours.state();
    }

    /** Finds the operation that a request calls. */
    public Routing route(MockRequest request) {
        return router.route(request);
    }

    /**
     * Judges a request by the operation that it calls.
     *
     * @throws InvalidSchemaException when a schema of the operation cannot be understood
     */
    public CheckedRequest check(RoutedRequest routed) {
        return operation(routed).check(routed);
    }

    /** Answers a request that has been judged already, without the headers for pages from elsewhere. */
    public MockResponse answer(CheckedRequest checked) {
        RoutedRequest routed = checked.routed();
        ServedOperation operation = operation(routed);
        try {
            Verdict verdict = behaviours.areComputing()
                    ? operation.pace().timed(() -> decide(operation, checked))
                    : decide(operation, checked);
            Judgement judgement =
                    operation.judgement(verdict.violations(), verdict.choice().violations());
            return Renderer.render(routed.request(), verdict.choice(), judgement);
        } catch (InvalidSchemaException nonsense) {
            return withoutJudgement(routed, nonsense);
        }
    }

    /** A contract is served with what is wrong in it, so that its other operations can be called. */
    private MockResponse withoutJudgement(RoutedRequest routed, InvalidSchemaException nonsense) {
        Judgement nothingJudged = operation(routed).judgement(List.of(), List.of());
        return Renderer.refusal(routed.request(), new InvalidSchema(nonsense.place()), nothingJudged);
    }

    private ServedOperation operation(RoutedRequest routed) {
        return Objects.requireNonNull(operations.get(routed.route().operation()), "the router finds only its own");
    }

    private MockResponse answer(Routing routing) {
        if (routing instanceof Unroutable unroutable) {
            Choice choice = otherMethod(unroutable).orElseGet(() -> new Refusal(unroutable.problem()));
            return Renderer.render(unroutable.request(), choice, Judgement.NONE);
        }
        RoutedRequest routed = (RoutedRequest) routing;
        try {
            return answer(check(routed));
        } catch (InvalidSchemaException nonsense) {
            return withoutJudgement(routed, nonsense);
        }
    }

    /** What the operations of a path declare for methods that the path does not have. */
    private Optional<Choice> otherMethod(Unroutable unroutable) {
        return unroutable.problem() instanceof MethodNotAllowed refusal
                ? refusal.allowed().stream()
                        .flatMap(method -> router.routeAs(method, unroutable.request()).stream())
                        .flatMap(routed -> operation(routed).otherMethod(routed, refusal).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Verdict decide(ServedOperation operation, CheckedRequest checked) {
        MockRequest request = checked.routed().request();
        Preferences preferences = Preferences.of(request.header("Prefer"), request.query());
        if (preferences instanceof Invalid invalid) {
            return new Verdict(new Refusal(invalid.problem()), checked.violations());
        }
        Asked asked = (Asked) preferences;
        Optional<OperationBehaviour> behaviour = asked.isOfOneAnswer() ? Optional.empty() : operation.behaviour();
        return behaviour
                .map(declared -> declared.answer(operation.call(checked, asked)))
                .orElseGet(() -> new Verdict(choose(operation, checked, asked), checked.violations()));
    }

    private static Choice choose(ServedOperation operation, CheckedRequest checked, Asked asked) {
        List<Violation> violations = checked.violations();
        return violations.isEmpty()
                ? ResponseChooser.choose(
                        operation.prepared(),
                        asked,
                        Accept.of(checked.routed().request().header("Accept")))
                : FailureChooser.choose(operation.prepared(), violations, checked.challenges(), asked);
    }
}

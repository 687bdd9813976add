package io.understudy.mock.engine;

import io.understudy.contract.Contract;
import io.understudy.mock.behaviour.BehaviourOptions;
import io.understudy.mock.behaviour.JudgedChoice;
import io.understudy.mock.behaviour.MockState;
import io.understudy.mock.behaviour.OperationBehaviour;
import io.understudy.mock.engine.Routing.Unroutable;
import io.understudy.mock.preference.Accept;
import io.understudy.mock.preference.AnswerOptions;
import io.understudy.mock.preference.Preferences;
import io.understudy.mock.preference.Preferences.Asked;
import io.understudy.mock.preference.Preferences.Invalid;
import io.understudy.mock.problem.request.MethodNotAllowed;
import io.understudy.mock.problem.request.PathNotFound;
import io.understudy.mock.problem.request.TooMuchWork;
import io.understudy.mock.response.Choice;
import io.understudy.mock.response.Choice.Refusal;
import io.understudy.mock.response.FailureChooser;
import io.understudy.mock.response.PreparedContract;
import io.understudy.mock.response.PreparedOperation;
import io.understudy.mock.response.ResponseChooser;
import io.understudy.routing.Router;
import io.understudy.validation.Violation;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** Answers requests as contracts say. Built once; safe to share between threads. */
public final class MockEngine implements Answerer {
    private static final int LARGEST_PROMPT_BODY = 8 * 1024;
    private static final Effort LOOKUP = new Effort.Lookup();
    private static final Effort UNKNOWN = new Effort.Unknown();

    private final RequestRouter router;
    private final Cors cors;
    private final ServedBehaviours behaviours;
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
        this.behaviours = new ServedBehaviours(router, options, behaviour);
        this.cors = cors;
        this.dynamic = options.dynamic();
        IdentityHashMap<Contract, SchemaLibrary> schemas = new IdentityHashMap<>();
        IdentityHashMap<Contract, PreparedContract> contracts = new IdentityHashMap<>();
        this.router = new RequestRouter(router, route -> {
            SchemaLibrary library =
                    schemas.computeIfAbsent(route.contract(), contract -> new SchemaLibrary(contract.documents()));
            PreparedContract prepared = contracts.computeIfAbsent(
                    route.contract(),
                    contract -> new PreparedContract(
                            contract,
                            library,
                            options,
                            () -> ThreadLocalRandom.current().nextLong()));
            return new ServedOperation(route, library, prepared, behaviours.of(route.contract()));
        });
    }

    /** An engine for these contracts that answers with examples and says nothing of origins. */
    public static MockEngine of(Contract... contracts) {
        return new MockEngine(Router.of(contracts), Cors.OFF);
    }

    /** Finds the operation that a request calls. */
    @Override
    public Routing route(MockRequest request) {
        return router.route(request);
    }

    /** Judges a request by the operation that it calls. */
    public CheckedRequest check(RoutedRequest routed) {
        return routed.served().check(routed);
    }

    /** Answers a request that has been judged, without the headers for pages from elsewhere. */
    public MockResponse respond(CheckedRequest checked) {
        RoutedRequest routed = checked.routed();
        JudgedChoice judged = choose(checked);
        ExchangeFindings findings = routed.served()
                .findings(
                        withWarnings(judged.violations(), checked),
                        judged.choice().violations());
        return Renderer.render(routed.request(), judged.choice(), findings);
    }

    /** What should not be done is told, and refused by nobody. */
    private static List<Violation> withWarnings(List<Violation> violations, CheckedRequest checked) {
        List<Violation> warnings = checked.parameters().warnings();
        return warnings.isEmpty()
                ? violations
                : Stream.concat(violations.stream(), warnings.stream()).toList();
    }

    @Override
    public MockResponse answer(Routing routing) {
        MockRequest request = routing.request();
        if (cors.isPreflight(request)) {
            return cors.permission(request);
        }
        Optional<Choice> file = behaviours.file(request);
        MockResponse response = file.isPresent()
                ? Renderer.render(request, file.get(), ExchangeFindings.NONE)
                : routing instanceof RoutedRequest routed
                        ? respond(check(routed))
                        : answerUnroutable((Unroutable) routing);
        return cors.complete(request, response);
    }

    private MockResponse answerUnroutable(Unroutable unroutable) {
        Choice choice = otherMethod(unroutable).orElseGet(() -> new Refusal(unroutable.problem()));
        return Renderer.render(unroutable.request(), choice, ExchangeFindings.NONE);
    }

    /** Answers a request whose operation a user has taken away, as if no contract had its path. */
    public MockResponse answerWithoutOperation(MockRequest request) {
        Choice nothing = new Refusal(new PathNotFound(request.path()));
        return cors.complete(request, Renderer.render(request, nothing, ExchangeFindings.NONE));
    }

    /** But for random data, large bodies and what contracts compute, all that is left to do is to look things up. */
    @Override
    public Effort effort(Routing routing) {
        MockRequest request = routing.request();
        boolean plain = !dynamic
                && !behaviours.areWaiting()
                && request.body().length() <= LARGEST_PROMPT_BODY
                && request.header("Prefer").isEmpty()
                && !request.query().contains("__");
        if (!plain) {
            return UNKNOWN;
        }
        if (!behaviours.areComputing()) {
            return LOOKUP;
        }
        return routing instanceof RoutedRequest routed ? new Effort.Computation(routed.operation()) : UNKNOWN;
    }

    /** What the mock remembers, to look at and to change. */
    public MockState state() {
        return behaviours.state();
    }

    /** What the operations of a path declare for methods that the path does not have. */
    private Optional<Choice> otherMethod(Unroutable unroutable) {
        return unroutable.problem() instanceof MethodNotAllowed refusal
                ? refusal.allowed().stream()
                        .flatMap(method -> router.routeAs(method, unroutable.request()).stream())
                        .flatMap(routed -> routed.served().otherMethod(routed, refusal).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static JudgedChoice choose(CheckedRequest checked) {
        if (checked.isUndecided()) {
            return new JudgedChoice(new Refusal(new TooMuchWork()), checked.violations());
        }
        MockRequest request = checked.routed().request();
        ServedOperation operation = checked.routed().served();
        Preferences preferences = Preferences.of(request.header("Prefer"), request.query());
        if (preferences instanceof Invalid invalid) {
            return new JudgedChoice(new Refusal(invalid.problem()), checked.violations());
        }
        Asked asked = (Asked) preferences;
        Optional<OperationBehaviour> behaviour = asked.isOfOneAnswer() ? Optional.empty() : operation.behaviour();
        return behaviour
                .map(declared -> declared.answer(operation.call(checked, asked)))
                .orElseGet(() -> new JudgedChoice(example(checked, asked), checked.violations()));
    }

    private static Choice example(CheckedRequest checked, Asked asked) {
        List<Violation> violations = checked.violations();
        PreparedOperation prepared = checked.routed().served().prepared();
        return violations.isEmpty()
                ? ResponseChooser.choose(
                        prepared, asked, Accept.of(checked.routed().request().header("Accept")))
                : FailureChooser.choose(prepared, violations, checked.challenges(), asked);
    }
}

package io.understudy.mock.engine;

import io.understudy.contract.Contract;
import io.understudy.declaration.Declaration;
import io.understudy.declaration.reading.Declarations;
import io.understudy.mock.behaviour.BehaviourOptions;
import io.understudy.mock.behaviour.ContractBehaviour;
import io.understudy.mock.behaviour.MockState;
import io.understudy.mock.behaviour.UnknownScenarioException;
import io.understudy.mock.behaviour.call.Call;
import io.understudy.mock.behaviour.call.ExpressionScope;
import io.understudy.mock.preference.AnswerOptions;
import io.understudy.mock.response.Choice;
import io.understudy.routing.Route;
import io.understudy.routing.Router;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** The behaviour of those contracts that declare any. */
final class ServedBehaviours {
    private final IdentityHashMap<Contract, ContractBehaviour> behaviours = new IdentityHashMap<>();
    private final List<Served> served = new ArrayList<>();
    private final boolean waiting;
    private final boolean computing;

    /** The behaviour of a contract, and the path that the contract is served under. */
    private record Served(String prefix, ContractBehaviour behaviour) {}

    ServedBehaviours(Router router, AnswerOptions answers, BehaviourOptions options) {
        if (options.stateless()) {
            waiting = false;
            computing = false;
            return;
        }
        RandomGenerator random =
                answers.seed().isPresent() ? new Random(answers.seed().getAsLong()) : new SecureRandom();
        IdentityHashMap<Contract, Declaration> read = new IdentityHashMap<>();
        Set<String> names = new HashSet<>();
        Set<String> scenarios = new TreeSet<>();
        for (Route route : router.routes()) {
            Declaration declaration = read.computeIfAbsent(
                    route.contract(), options.guessing() ? Declarations::orGuessed : Declarations::of);
            scenarios.addAll(declaration.scenarios().keySet());
            if (!declaration.isEmpty() && !behaviours.containsKey(route.contract())) {
                String name = unique(name(route), names);
                ContractBehaviour behaviour = new ContractBehaviour(name, declaration, options, random);
                behaviours.put(route.contract(), behaviour);
                served.add(new Served(ServedOperation.prefix(route), behaviour));
            }
        }
        checkScenario(options.scenario(), scenarios);
        waiting = !served.isEmpty() && !options.log().isPrompt();
        computing = read.values().stream().anyMatch(Declaration::computing);
    }

    private static void checkScenario(String scenario, Set<String> known) {
        if (!scenario.isEmpty() && !known.contains(scenario)) {
            throw new UnknownScenarioException(scenario, known);
        }
    }

    /** What a contract is called, so that its state is found again after a restart. */
    private static String name(Route route) {
        String prefix = ServedOperation.prefix(route);
        return prefix.isEmpty() ? route.contract().title() : prefix;
    }

    private static String unique(String name, Set<String> taken) {
        String candidate = name;
        for (int i = 2; !taken.add(candidate); i++) {
            candidate = name + " " + i;
        }
        return candidate;
    }

    /** The behaviour of a contract, if it declares any. */
    Optional<ContractBehaviour> of(Contract contract) {
        return Optional.ofNullable(behaviours.get(contract));
    }

    /** Whether any of them waits for something, because changes are kept elsewhere. */
    boolean areWaiting() {
        return waiting;
    }

    /** Whether any of them may take its time, because a contract declares an expression. */
    boolean areComputing() {
        return computing;
    }

    /** What all of them remember. */
    MockState state() {
        return MockState.of(served.stream().map(Served::behaviour).toList());
    }

    /** The answer with a file that an entry holds; empty when a request asks for none. */
    Optional<Choice> file(MockRequest request) {
        if (served.isEmpty()
                || !request.path().contains(ExpressionScope.CONTENT_PATH)
                || !request.method().matches("GET|HEAD")) {
            return Optional.empty();
        }
        String session = request.header(Call.SESSION).stream().findFirst().orElse("");
        return served.stream()
                .flatMap(
                        each -> each.behaviour().file(ServedOperation.target(request, each.prefix()), session).stream())
                .findFirst();
    }
}

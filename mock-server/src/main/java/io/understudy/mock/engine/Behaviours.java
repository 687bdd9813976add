package io.understudy.mock.engine;

import io.understudy.contract.Contract;
import io.understudy.mock.behaviour.BehaviourOptions;
import io.understudy.mock.behaviour.ContractBehaviour;
import io.understudy.mock.declaration.Declaration;
import io.understudy.mock.declaration.reading.Declarations;
import io.understudy.mock.response.AnswerOptions;
import io.understudy.routing.Route;
import io.understudy.routing.Router;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The behaviour of those contracts that declare any. */
final class Behaviours {
    private final IdentityHashMap<Contract, ContractBehaviour> behaviours = new IdentityHashMap<>();

    Behaviours(Router router, AnswerOptions answers, BehaviourOptions options) {
        if (options.stateless()) {
            return;
        }
        RandomGenerator random =
                answers.seed().isPresent() ? new Random(answers.seed().getAsLong()) : new SecureRandom();
        IdentityHashMap<Contract, Declaration> read = new IdentityHashMap<>();
        Set<String> names = new HashSet<>();
        for (Route route : router.routes()) {
            Declaration declaration = read.computeIfAbsent(route.contract(), Declarations::of);
            if (!declaration.isEmpty() && !behaviours.containsKey(route.contract())) {
                String name = unique(name(route), names);
                behaviours.put(route.contract(), new ContractBehaviour(name, declaration, options, random));
            }
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

    /** Whether no contract declares any. */
    boolean areNone() {
        return behaviours.isEmpty();
    }
}

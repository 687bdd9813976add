package io.understudy.declaration;

import io.understudy.contract.Operation;
import io.understudy.declaration.collection.CollectionRule;
import io.understudy.declaration.refusal.Occasion;
import io.understudy.declaration.refusal.Refusal;
import io.understudy.declaration.refusal.ViolationRule;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a contract declares.
 *
 * @param accounts who may call, in the contract's order
 * @param tokens the tokens that operations give out, if any
 * @param refusals how calls are refused, where an operation does not say otherwise
 * @param violations how requests that break the contract are answered, where an operation does not say otherwise
 * @param collections what is remembered, by name
 * @param scenarios other states to start from, by name
 * @param operations what operations do; those that declare nothing are not there
 * @param computing whether any of it is an expression, which may take its time
 */
public record Declaration(
        List<Account> accounts,
        Optional<TokenRule> tokens,
        Map<Occasion, Refusal> refusals,
        List<ViolationRule> violations,
        Map<String, CollectionRule> collections,
        Map<String, Scenario> scenarios,
        IdentityHashMap<Operation, Behaviour> operations,
        boolean computing) {
    /** Nothing. */
    public static final Declaration NONE = new Declaration(
            List.of(), Optional.empty(), Map.of(), List.of(), Map.of(), Map.of(), new IdentityHashMap<>(), false);

    /** Whether nothing is declared, so that operations answer with examples and remember nothing. */
    public boolean isEmpty() {
        return accounts.isEmpty()
                && tokens.isEmpty()
                && refusals.isEmpty()
                && violations.isEmpty()
                && collections.isEmpty()
                && scenarios.isEmpty()
                && operations.isEmpty();
    }

    /** What an operation does. */
    public Behaviour of(Operation operation) {
        return operations.getOrDefault(operation, Behaviour.NONE);
    }
}

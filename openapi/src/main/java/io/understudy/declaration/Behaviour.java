package io.understudy.declaration;

import io.understudy.declaration.action.Action;
import io.understudy.declaration.refusal.Occasion;
import io.understudy.declaration.refusal.Refusal;
import io.understudy.declaration.refusal.RefusalRule;
import io.understudy.declaration.refusal.ViolationRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one operation does.
 *
 * @param roles the roles of which a caller must have one; empty for anybody
 * @param refusals how calls are refused, before what the document says
 * @param violations how requests that break the contract are answered, before what the document says
 * @param rules what must hold before the action
 * @param otherMethods the answer to methods that the operation's path does not have
 * @param action what it does with collections; empty to answer with an example
 */
public record Behaviour(
        List<String> roles,
        Map<Occasion, Refusal> refusals,
        List<ViolationRule> violations,
        List<RefusalRule> rules,
        Optional<Refusal> otherMethods,
        Optional<Action> action) {
    /** Nothing of its own. */
    public static final Behaviour NONE =
            new Behaviour(List.of(), Map.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
}

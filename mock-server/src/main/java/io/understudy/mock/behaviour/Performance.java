package io.understudy.mock.behaviour;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.declaration.Behaviour;
import io.understudy.declaration.action.Action;
import io.understudy.declaration.action.Page;
import io.understudy.declaration.collection.CollectionRule;
import io.understudy.mock.behaviour.action.Execution;
import io.understudy.mock.behaviour.action.Execution.Reading;
import io.understudy.mock.behaviour.action.Execution.Writing;
import io.understudy.mock.behaviour.action.Outcome;
import io.understudy.mock.behaviour.call.Call;
import io.understudy.mock.behaviour.call.Facts;
import io.understudy.mock.behaviour.call.Scope;
import io.understudy.mock.behaviour.entry.EntryCheck.Objection;
import io.understudy.mock.behaviour.view.Json;
import io.understudy.mock.behaviour.view.Presentation;
import io.understudy.mock.behaviour.view.Presentation.Presented;
import io.understudy.mock.response.Accept;
import io.understudy.mock.response.Body;
import io.understudy.mock.response.Choice;
import io.understudy.mock.response.Outline;
import io.understudy.mock.response.Outlined;
import io.understudy.mock.response.Outlined.Unanswerable;
import io.understudy.mock.response.PreparedOperation;
import io.understudy.mock.response.ResponseChooser;
import io.understudy.mock.state.SessionState;
import io.understudy.validation.Violation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Performs the action of one operation and answers with what came of it. What the caller would not accept is refused
 * before anything changes.
 *
 * @param operation what the operation can answer
 * @param action what is declared
 * @param execution does it
 * @param refuser refuses
 * @param presentation writes the answer where it has a body
 */
record Performance(
        PreparedOperation operation, Action action, Execution execution, Refuser refuser, Presentation presentation) {

    static Performance of(
            ContractBehaviour contract,
            PreparedOperation operation,
            Behaviour behaviour,
            Action action,
            Refuser refuser) {
        Set<JsonPointer> facts = action instanceof Action.ListEntries list
                ? list.page().map(Page::facts).map(Map::keySet).orElse(Set.of())
                : Set.of();
        return new Performance(
                operation,
                action,
                contract.executions().of(action, behaviour),
                refuser,
                new Presentation(action.answer(), rule(contract, action), facts, judge(operation, action)));
    }

    private static CollectionRule rule(ContractBehaviour contract, Action action) {
        return action instanceof Action.OnCollection on
                ? contract.collection(on.collection())
                : new CollectionRule(
                        "", "", List.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** A body is judged as one that a caller gets who accepts anything. */
    private static Function<Body, List<Violation>> judge(PreparedOperation operation, Action action) {
        Outlined outlined = ResponseChooser.outline(operation, action.answer().status(), Accept.of(List.of()));
        return outlined instanceof Outline outline ? outline::judge : body -> List.of();
    }

    Choice perform(Call call, Facts facts, SessionState state) {
        Outlined outlined = ResponseChooser.outline(operation, action.answer().status(), call.accept());
        if (outlined instanceof Unanswerable unanswerable) {
            return unanswerable.refusal();
        }
        Outline outline = (Outline) outlined;
        if (execution instanceof Reading reading) {
            return state.read(contents -> {
                Scope scope = Scope.of(facts, contents);
                return choice(reading.read(call, scope), outline, call, scope);
            });
        }
        Writing writing = (Writing) execution;
        Outcome outcome = state.write(contents -> writing.write(call, Scope.of(facts, contents)));
        return state.read(contents -> choice(outcome, outline, call, Scope.of(facts, contents)));
    }

    private Choice choice(Outcome outcome, Outline outline, Call call, Scope scope) {
        if (outcome instanceof Outcome.Refused refused) {
            return refused.objection() instanceof Objection.Declared declared
                    ? refuser.refuse(declared.refusal(), call, refused.scope())
                    : refuser.refuse(((Objection.Implied) refused.objection()).occasion(), call, refused.scope());
        }
        if (outcome instanceof Outcome.Invalid invalid) {
            return refuser.refuse(List.of(invalid.violation()), call, invalid.scope());
        }
        if (outcome instanceof Outcome.Token token) {
            return token(token, outline, call, scope);
        }
        Presented presented = presented(outcome, outline, scope);
        return outline.filled(
                presented.body(),
                presented.violations(),
                presented.headers(),
                call.asked().delay());
    }

    private Presented presented(Outcome outcome, Outline outline, Scope scope) {
        if (!outline.hasBody()) {
            Scope seen = outcome instanceof Outcome.One one
                    ? scope.withEntry(one.entry().value())
                    : scope;
            return new Presented(Body.EMPTY, List.of(), presentation.headers(seen));
        }
        return outcome instanceof Outcome.One one
                ? presentation.one(one.entry(), scope)
                : presentation.many(((Outcome.Many) outcome).entries(), ((Outcome.Many) outcome).facts(), scope);
    }

    /** The response's example with the token in it. */
    private Choice token(Outcome.Token token, Outline outline, Call call, Scope scope) {
        Action.IssueToken issue = (Action.IssueToken) action;
        JsonNode example = outline.example(Optional.empty()).orElseGet(JsonNodeFactory.instance::objectNode);
        JsonNode body = example.deepCopy();
        Json.put(body, issue.token(), TextNode.valueOf(token.token()));
        issue.lifetime().ifPresent(place -> Json.put(body, place, LongNode.valueOf(token.lifetime())));
        Body bytes = Body.of(Json.bytes(body));
        return outline.filled(
                bytes,
                outline.judge(bytes),
                presentation.headers(scope),
                call.asked().delay());
    }
}

package io.understudy.mock.behaviour;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.declaration.Behaviour;
import io.understudy.declaration.action.Action;
import io.understudy.declaration.action.PageRule;
import io.understudy.declaration.collection.CollectionRule;
import io.understudy.mock.behaviour.action.ActionResult;
import io.understudy.mock.behaviour.action.Execution;
import io.understudy.mock.behaviour.action.Execution.Reading;
import io.understudy.mock.behaviour.action.Execution.Writing;
import io.understudy.mock.behaviour.call.Call;
import io.understudy.mock.behaviour.call.CallContext;
import io.understudy.mock.behaviour.call.ExpressionScope;
import io.understudy.mock.behaviour.entry.EntryCheck.Objection;
import io.understudy.mock.behaviour.view.JsonBytes;
import io.understudy.mock.behaviour.view.Presentation;
import io.understudy.mock.behaviour.view.Presentation.Presented;
import io.understudy.mock.message.Body;
import io.understudy.mock.preference.Accept;
import io.understudy.mock.response.AnswerPreparation;
import io.understudy.mock.response.AnswerPreparation.Unanswerable;
import io.understudy.mock.response.Choice;
import io.understudy.mock.response.PreparedAnswer;
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
 * @param errors answers with an error
 * @param presentation writes the answer where it has a body
 */
record ActionResponder(
        PreparedOperation operation,
        Action action,
        Execution execution,
        ErrorResponder errors,
        Presentation presentation) {

    static ActionResponder of(
            ContractBehaviour contract,
            PreparedOperation operation,
            Behaviour behaviour,
            Action action,
            ErrorResponder errors) {
        Set<JsonPointer> facts = action instanceof Action.ListEntries list
                ? list.page().map(PageRule::facts).map(Map::keySet).orElse(Set.of())
                : Set.of();
        return new ActionResponder(
                operation,
                action,
                contract.executions().of(action, behaviour),
                errors,
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
        AnswerPreparation preparation =
                ResponseChooser.prepare(operation, action.answer().status(), Accept.of(List.of()));
        return preparation instanceof PreparedAnswer prepared ? prepared::judge : body -> List.of();
    }

    Choice perform(Call call, CallContext context, SessionState state) {
        AnswerPreparation preparation =
                ResponseChooser.prepare(operation, action.answer().status(), call.accept());
        if (preparation instanceof Unanswerable unanswerable) {
            return unanswerable.refusal();
        }
        PreparedAnswer prepared = (PreparedAnswer) preparation;
        if (execution instanceof Reading reading) {
            return state.read(contents -> {
                ExpressionScope scope = ExpressionScope.of(context, contents);
                return choice(reading.read(call, scope), prepared, call, scope);
            });
        }
        Writing writing = (Writing) execution;
        ActionResult outcome = state.write(contents -> writing.write(call, ExpressionScope.of(context, contents)));
        return state.read(contents -> choice(outcome, prepared, call, ExpressionScope.of(context, contents)));
    }

    private Choice choice(ActionResult outcome, PreparedAnswer prepared, Call call, ExpressionScope scope) {
        if (outcome instanceof ActionResult.Refused refused) {
            return refused.objection() instanceof Objection.Declared declared
                    ? errors.refuse(declared.refusal(), call, refused.scope())
                    : errors.refuse(((Objection.Implied) refused.objection()).occasion(), call, refused.scope());
        }
        if (outcome instanceof ActionResult.Invalid invalid) {
            return errors.refuse(List.of(invalid.violation()), call, invalid.scope());
        }
        if (outcome instanceof ActionResult.Token token) {
            return token(token, prepared, call, scope);
        }
        Presented presented = presented(outcome, prepared, scope);
        return prepared.filled(
                presented.body(),
                presented.violations(),
                presented.headers(),
                call.asked().delay());
    }

    private Presented presented(ActionResult outcome, PreparedAnswer prepared, ExpressionScope scope) {
        if (!prepared.hasBody()) {
            ExpressionScope seen = outcome instanceof ActionResult.One one
                    ? scope.withEntry(one.entry().value())
                    : scope;
            return new Presented(Body.EMPTY, List.of(), presentation.headers(seen));
        }
        return outcome instanceof ActionResult.One one
                ? presentation.one(one.entry(), scope)
                : presentation.many(
                        ((ActionResult.Many) outcome).entries(), ((ActionResult.Many) outcome).facts(), scope);
    }

    /** The response's example with the token in it. */
    private Choice token(ActionResult.Token token, PreparedAnswer prepared, Call call, ExpressionScope scope) {
        Action.IssueToken issue = (Action.IssueToken) action;
        JsonNode example = prepared.example(Optional.empty()).orElseGet(JsonNodeFactory.instance::objectNode);
        JsonNode body = example.deepCopy();
        JsonBytes.put(body, issue.token(), TextNode.valueOf(token.token()));
        issue.lifetime().ifPresent(place -> JsonBytes.put(body, place, LongNode.valueOf(token.lifetime())));
        Body bytes = Body.of(JsonBytes.bytes(body));
        return prepared.filled(
                bytes,
                prepared.judge(bytes),
                presentation.headers(scope),
                call.asked().delay());
    }
}

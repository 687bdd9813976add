package io.understudy.mock.behaviour.action;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.declaration.TokenRule;
import io.understudy.declaration.action.Action.IssueToken;
import io.understudy.mock.behaviour.call.Call;
import io.understudy.mock.behaviour.call.ExpressionScope;
import io.understudy.mock.behaviour.entry.RandomTexts;
import io.understudy.mock.state.Entry;
import io.understudy.mock.state.SessionContents;
import io.understudy.mock.state.StateUpdate;
import io.understudy.mock.state.log.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives out tokens.
 *
 * @param action how a token looks
 * @param rule for how long it is taken
 * @param random where it comes from
 */
record TokenExecution(IssueToken action, TokenRule rule, RandomTexts random) implements Execution.Writing {
    /** An expired token is known as such as long again as it was taken; the oldest go first when there are more. */
    private static final int MOST_TOKENS = 10_000;

    @Override
    public StateUpdate<ActionResult> write(Call call, ExpressionScope scope) {
        Instant now = scope.context().clock().instant();
        String token = random.hex(action.length());
        ObjectNode entry = JsonNodeFactory.instance
                .objectNode()
                .put("token", token)
                .put("account", scope.context().caller().account().orElse(""))
                .put("expires", now.plus(rule.lifetime()).toEpochMilli());
        List<Change> changes = new ArrayList<>(forgotten(scope.contents(), now));
        changes.add(new Change.Put(SessionContents.TOKENS, token, entry));
        return new StateUpdate<>(
                changes, new ActionResult.Token(token, rule.lifetime().toSeconds()));
    }

    private List<Change> forgotten(SessionContents contents, Instant now) {
        List<Entry> tokens = contents.collection(SessionContents.TOKENS).all();
        long past = now.minus(rule.lifetime()).toEpochMilli();
        List<Change> changes = new ArrayList<>();
        for (Entry token : tokens) {
            boolean tooMany = tokens.size() - changes.size() >= MOST_TOKENS;
            if (!tooMany && token.value().path("expires").longValue() > past) {
                break;
            }
            changes.add(new Change.Remove(SessionContents.TOKENS, token.key()));
        }
        return changes;
    }
}

package io.understudy.mock.behaviour.action;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.declaration.TokenRule;
import io.understudy.declaration.action.Action.IssueToken;
import io.understudy.mock.behaviour.call.Call;
import io.understudy.mock.behaviour.call.Scope;
import io.understudy.mock.behaviour.entry.RandomTexts;
import io.understudy.mock.state.Contents;
import io.understudy.mock.state.Decision;
import io.understudy.mock.state.Entry;
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
record TokenIssue(IssueToken action, TokenRule rule, RandomTexts random) implements Execution.Writing {
    /** An expired token is known as such as long again as it was taken; the oldest go first when there are more. */
    private static final int MOST_TOKENS = 10_000;

    @Override
    public Decision<Outcome> write(Call call, Scope scope) {
        Instant now = scope.facts().clock().instant();
        String token = random.hex(action.length());
        ObjectNode entry = JsonNodeFactory.instance
                .objectNode()
                .put("token", token)
                .put("account", scope.facts().caller().account().orElse(""))
                .put("expires", now.plus(rule.lifetime()).toEpochMilli());
        List<Change> changes = new ArrayList<>(forgotten(scope.contents(), now));
        changes.add(new Change.Put(Contents.TOKENS, token, entry));
        return new Decision<>(changes, new Outcome.Token(token, rule.lifetime().toSeconds()));
    }

    private List<Change> forgotten(Contents contents, Instant now) {
        List<Entry> tokens = contents.collection(Contents.TOKENS).all();
        long past = now.minus(rule.lifetime()).toEpochMilli();
        List<Change> changes = new ArrayList<>();
        for (Entry token : tokens) {
            boolean tooMany = tokens.size() - changes.size() >= MOST_TOKENS;
            if (!tooMany && token.value().path("expires").longValue() > past) {
                break;
            }
            changes.add(new Change.Remove(Contents.TOKENS, token.key()));
        }
        return changes;
    }
}

package io.understudy.mock.behaviour.action;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.declaration.Behaviour;
import io.understudy.declaration.Declaration;
import io.understudy.declaration.action.Action;
import io.understudy.declaration.collection.CollectionRule;
import io.understudy.mock.behaviour.action.EntrySearch.Result;
import io.understudy.mock.behaviour.call.Call;
import io.understudy.mock.behaviour.call.ExpressionScope;
import io.understudy.mock.behaviour.entry.EntryMaker;
import io.understudy.mock.behaviour.entry.RandomTexts;
import io.understudy.mock.state.Entry;
import io.understudy.mock.state.StateUpdate;
import io.understudy.mock.state.log.Change;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/** Makes executions of what is declared. */
public final class ExecutionFactory {
    private final Declaration declaration;
    private final RandomTexts random;

    /**
     * Executions for one contract.
     *
     * @param declaration what it declares
     * @param random where random fields and tokens come from
     */
    public ExecutionFactory(Declaration declaration, RandomTexts random) {
        this.declaration = declaration;
        this.random = random;
    }

    /** The execution of an action that an operation declares among its behaviour. */
    public Execution of(Action action, Behaviour behaviour) {
        if (action instanceof Action.ListEntries list) {
            return new ListExecution(list);
        }
        if (action instanceof Action.IssueToken issue) {
            return new TokenExecution(issue, declaration.tokens().orElseThrow(), random);
        }
        CollectionRule rule = rule((Action.OnCollection) action);
        EntryWriter writer = new EntryWriter(new EntryMaker(rule, random), behaviour.rules());
        return onEntries(action, rule, writer, behaviour);
    }

    private CollectionRule rule(Action.OnCollection action) {
        return Objects.requireNonNull(
                declaration.collections().get(action.collection()), "names of collections are checked at load");
    }

    private static Execution onEntries(Action action, CollectionRule rule, EntryWriter writer, Behaviour behaviour) {
        if (action instanceof Action.Read read) {
            return (Execution.Reading)
                    (call, scope) -> read(new EntrySearch(rule.name(), read.by(), behaviour.rules()), call, scope);
        }
        if (action instanceof Action.ReadMany many) {
            EntrySearch search = new EntrySearch(rule.name(), many.by(), List.of());
            return (Execution.Reading) (call, scope) -> new ActionResult.Many(search.many(call, scope), List.of());
        }
        if (action instanceof Action.Create create) {
            return (Execution.Writing)
                    (call, scope) -> writer.create(ReceivedFields.fields(call, create.intake(), rule, scope), scope);
        }
        if (action instanceof Action.Upload upload) {
            return (Execution.Writing) (call, scope) -> {
                ObjectNode given = ReceivedFields.fields(call, upload.intake(), rule, scope);
                given.set(upload.field(), ReceivedFields.content(call));
                return writer.create(given, scope);
            };
        }
        return onOneEntry(action, rule, writer, behaviour);
    }

    private static Execution onOneEntry(Action action, CollectionRule rule, EntryWriter writer, Behaviour behaviour) {
        if (action instanceof Action.Update update) {
            EntrySearch search = new EntrySearch(rule.name(), update.by(), List.of());
            return found(
                    search,
                    (old, at) -> writer.change(
                            old,
                            ReceivedFields.fields(at.call(), update.intake(), rule, at.scope()),
                            update.whole(),
                            at.scope()));
        }
        if (action instanceof Action.SetContent set) {
            EntrySearch search = new EntrySearch(rule.name(), set.by(), List.of());
            return found(search, (old, at) -> {
                ObjectNode given = ReceivedFields.fields(at.call(), set.intake(), rule, at.scope());
                given.set(set.field(), ReceivedFields.content(at.call()));
                return writer.change(old, given, false, at.scope());
            });
        }
        Action.Delete delete = (Action.Delete) action;
        EntrySearch search = new EntrySearch(rule.name(), delete.by(), behaviour.rules());
        return found(
                search,
                (old, at) -> new StateUpdate<>(
                        List.of(new Change.Remove(rule.name(), old.key())), new ActionResult.One(old)));
    }

    /** A call and what it can see. */
    private record At(Call call, ExpressionScope scope) {}

    private static Execution.Writing found(EntrySearch search, BiFunction<Entry, At, StateUpdate<ActionResult>> work) {
        return (call, scope) -> {
            Result result = search.find(call, scope);
            return result instanceof Result.Found found
                    ? work.apply(found.entry(), new At(call, scope))
                    : StateUpdate.nothing(((Result.Nothing) result).refused());
        };
    }

    private static ActionResult read(EntrySearch search, Call call, ExpressionScope scope) {
        Result result = search.find(call, scope);
        return result instanceof Result.Found found
                ? new ActionResult.One(found.entry())
                : ((Result.Nothing) result).refused();
    }
}

package io.understudy.mock.behaviour;

import io.understudy.contract.Operation;
import io.understudy.declaration.Declaration;
import io.understudy.declaration.Scenario;
import io.understudy.declaration.collection.CollectionRule;
import io.understudy.declaration.collection.Seed;
import io.understudy.mock.behaviour.action.ExecutionFactory;
import io.understudy.mock.behaviour.call.CallContext;
import io.understudy.mock.behaviour.call.ExpressionScope;
import io.understudy.mock.behaviour.call.RequestTarget;
import io.understudy.mock.behaviour.entry.RandomTexts;
import io.understudy.mock.behaviour.entry.Seeder;
import io.understudy.mock.behaviour.entry.SequenceNumbers;
import io.understudy.mock.response.Choice;
import io.understudy.mock.response.PreparedOperation;
import io.understudy.mock.state.SessionContents;
import io.understudy.mock.state.SessionState;
import io.understudy.mock.state.Sessions;
import io.understudy.mock.state.log.Change;
import io.understudy.mock.state.log.StateId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** How one contract behaves, and what it remembers. Safe to share between threads. */
public final class ContractBehaviour {
    private final String name;
    private final Declaration declaration;
    private final boolean canRefuseEverything;
    private final BehaviourOptions options;
    private final Authenticator authenticator;
    private final Seeder seeder;
    private final ExecutionFactory executions;
    private final Sessions sessions;

    /**
     * The behaviour of a contract.
     *
     * @param name what the contract is called among those that are served, the same after a restart
     * @param declaration what it declares
     * @param random where random values come from
     */
    public ContractBehaviour(String name, Declaration declaration, BehaviourOptions options, RandomGenerator random) {
        this.name = name;
        this.declaration = declaration;
        this.canRefuseEverything = declaration.scenarios().values().stream()
                .anyMatch(scenario -> scenario.every().isPresent());
        this.options = options;
        this.authenticator = new Authenticator(declaration, options.anyCredentials());
        RandomTexts texts = new RandomTexts(random);
        this.seeder = new Seeder(texts);
        this.executions = new ExecutionFactory(declaration, texts);
        this.sessions = new Sessions(
                session -> SessionState.open(
                        new StateId(name, session),
                        options.log(),
                        declaration.collections().values(),
                        contents -> beginning(session, contents, options.scenario())),
                session -> options.log().forget(new StateId(name, session)),
                options.clock());
    }

    /** How an operation of the contract behaves. */
    public OperationBehaviour of(Operation operation, PreparedOperation prepared) {
        return new OperationBehaviour(this, operation, prepared);
    }

    /**
     * The answer with a file that an entry holds.
     *
     * @param target what is asked for
     * @param session the session that a header names; {@code ""} for none
     * @return empty when the path is not that of a file that there is
     */
    public Optional<Choice> file(RequestTarget target, String session) {
        return EntryFiles.isFile(target.prefix(), target.path())
                ? EntryFiles.answer(this, target, session)
                : Optional.empty();
    }

    /** What the contract is called among those that are served. */
    String name() {
        return name;
    }

    /** What the contract declares. */
    public Declaration declaration() {
        return declaration;
    }

    /** The state of a session; {@code ""} for the one that everybody shares. */
    SessionState session(String session) {
        return sessions.of(session);
    }

    /** Whether some scenario refuses whatever is asked. */
    boolean canRefuseEverything() {
        return canRefuseEverything;
    }

    Authenticator authenticator() {
        return authenticator;
    }

    ExecutionFactory executions() {
        return executions;
    }

    Clock clock() {
        return options.clock();
    }

    Seeder seeder() {
        return seeder;
    }

    BehaviourOptions options() {
        return options;
    }

    CollectionRule collection(String collection) {
        return Objects.requireNonNull(
                declaration.collections().get(collection), "names of collections are checked at load");
    }

    /**
     * The changes that bring a session to a beginning.
     *
     * @param scenario the scenario to begin with, if the contract has it; otherwise the usual beginning
     */
    List<Change> beginning(String session, SessionContents contents, String scenario) {
        @Nullable Scenario known = declaration.scenarios().get(scenario);
        Map<String, List<Seed>> seeds = known == null ? Map.of() : known.collections();
        SequenceNumbers numbers = SequenceNumbers.fromTheStart();
        ExpressionScope scope = ExpressionScope.of(CallContext.ofNobody(session, clock()), contents);
        List<Change> changes = new ArrayList<>();
        for (CollectionRule rule : declaration.collections().values()) {
            changes.add(seeder.replace(rule, seeds.getOrDefault(rule.name(), rule.seed()), scope, numbers));
            numbers.begin(rule);
        }
        changes.add(new Change.Replace(SessionContents.TOKENS, List.of()));
        changes.addAll(numbers.changes());
        changes.add(new Change.Scenario(known == null ? "" : scenario));
        return changes;
    }
}

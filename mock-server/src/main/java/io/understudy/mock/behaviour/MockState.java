package io.understudy.mock.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.declaration.collection.CollectionRule;
import io.understudy.mock.behaviour.call.CallContext;
import io.understudy.mock.behaviour.call.ExpressionScope;
import io.understudy.mock.behaviour.entry.SequenceNumbers;
import io.understudy.mock.state.Entry;
import io.understudy.mock.state.Sessions;
import io.understudy.mock.state.StateUpdate;
import io.understudy.mock.state.log.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a mock remembers, for tests and tools: to look at, to fill, and to begin anew. Where several contracts have a
 * collection of the same name, the first is meant. Safe to share between threads.
 */
public final class MockState {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final List<ContractBehaviour> contracts;
    private final String session;

    private MockState(List<ContractBehaviour> contracts, String session) {
        this.contracts = List.copyOf(contracts);
        this.session = session;
    }

    /** The state of these contracts in the session that everybody shares. */
    public static MockState of(List<ContractBehaviour> contracts) {
        return new MockState(contracts, Sessions.DEFAULT);
    }

    /** The state of another session: of those who name it in {@code X-Mock-Session}. */
    public MockState in(String name) {
        return new MockState(contracts, name);
    }

    /** Brings every collection to its beginning and forgets tokens; a scenario that was begun since ends. */
    public void reset() {
        contracts.forEach(contract -> begin(contract, contract.options().scenario()));
    }

    /**
     * Begins a scenario, in every contract that has it; the other contracts begin anew.
     *
     * @throws UnknownScenarioException when no contract has it
     */
    public void scenario(String name) {
        if (!scenarios().contains(name)) {
            throw new UnknownScenarioException(name, scenarios());
        }
        contracts.forEach(contract -> begin(contract, name));
    }

    /** The names of all scenarios, in alphabetical order. */
    public Collection<String> scenarios() {
        TreeSet<String> names = new TreeSet<>();
        contracts.forEach(
                contract -> names.addAll(contract.declaration().scenarios().keySet()));
        return names;
    }

    private void begin(ContractBehaviour contract, String scenario) {
        contract.session(session)
                .write(contents -> new StateUpdate<>(contract.beginning(session, contents, scenario), ""));
    }

    /** The entries of a collection, in order, with hidden fields; empty when no contract has it. */
    public Optional<List<JsonNode>> read(String collection) {
        return owner(collection)
                .map(contract -> contract.session(session).read(contents -> entries(contents.collection(collection))));
    }

    /**
     * Gives a collection these entries in place of all that it has. Fields that they lack get their defaults, numbers
     * and times as if they were created.
     *
     * @return whether some contract has the collection
     */
    public boolean load(String collection, List<ObjectNode> entries) {
        Optional<ContractBehaviour> owner = owner(collection);
        owner.ifPresent(contract -> contract.session(session).write(contents -> {
            CollectionRule rule = contract.collection(collection);
            SequenceNumbers numbers = SequenceNumbers.after(contents);
            ExpressionScope scope = ExpressionScope.of(CallContext.ofNobody(session, contract.clock()), contents);
            List<Change> changes = new ArrayList<>();
            changes.add(contract.seeder().load(rule, entries, scope, numbers));
            changes.addAll(numbers.changes());
            return new StateUpdate<>(changes, "");
        }));
        return owner.isPresent();
    }

    /** Everything: the scenario and the collections of each contract, by the contract's name. */
    public ObjectNode everything() {
        ObjectNode all = NODES.objectNode();
        for (ContractBehaviour contract : contracts) {
            ObjectNode own = all.putObject(contract.name());
            contract.session(session).read(contents -> {
                own.put("scenario", contents.scenario());
                ObjectNode collections = own.putObject("collections");
                for (String name : contents.names()) {
                    entries(contents.collection(name)).forEach(collections.putArray(name)::add);
                }
                return own;
            });
        }
        return all;
    }

    private Optional<ContractBehaviour> owner(String collection) {
        return contracts.stream()
                .filter(contract -> contract.declaration().collections().containsKey(collection))
                .findFirst();
    }

    private static List<JsonNode> entries(io.understudy.mock.state.EntryCollection collection) {
        List<JsonNode> entries = new ArrayList<>();
        collection.all().forEach(entry -> entries.add(shown(collection.rule(), entry)));
        return entries;
    }

    /** Of files, only what they are: their bytes would say nothing to people. */
    private static JsonNode shown(CollectionRule rule, Entry entry) {
        ObjectNode shown = entry.value().deepCopy();
        rule.fields().forEach((name, field) -> {
            if (field.content() && shown.path(name) instanceof ObjectNode content) {
                content.remove("data");
            }
        });
        return shown;
    }
}

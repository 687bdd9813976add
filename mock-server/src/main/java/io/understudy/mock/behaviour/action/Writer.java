package io.understudy.mock.behaviour.action;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.declaration.collection.CollectionRule;
import io.understudy.declaration.refusal.Refusal;
import io.understudy.declaration.refusal.Rule;
import io.understudy.mock.behaviour.call.Scope;
import io.understudy.mock.behaviour.entry.EntryCheck;
import io.understudy.mock.behaviour.entry.EntryCheck.Objection;
import io.understudy.mock.behaviour.entry.EntryMaker;
import io.understudy.mock.behaviour.entry.KeylessEntryException;
import io.understudy.mock.behaviour.entry.Numbers;
import io.understudy.mock.state.Collection;
import io.understudy.mock.state.Decision;
import io.understudy.mock.state.Entry;
import io.understudy.mock.state.Texts;
import io.understudy.mock.state.log.Change;
import java.util.List;
import java.util.Optional;

/**
 * Works out the changes that put an entry into a collection, unless something speaks against it.
 *
 * @param maker makes the collection's entries
 * @param rules what the operation itself asks of an entry
 */
record Writer(EntryMaker maker, List<Rule> rules) {

    private CollectionRule collection() {
        return maker.rule();
    }

    Decision<Outcome> create(ObjectNode given, Scope scope) {
        Numbers numbers = Numbers.after(scope.contents());
        Collection entries = scope.contents().collection(collection().name());
        ObjectNode entry = maker.create(
                given, false, scope, numbers, key -> entries.get(key).isPresent());
        String key =
                Texts.of(entry.path(collection().key())).orElseThrow(() -> new KeylessEntryException(collection()));
        return put(key, entry, true, numbers, scope.withEntry(entry));
    }

    Decision<Outcome> change(Entry old, ObjectNode given, boolean whole, Scope scope) {
        Numbers numbers = Numbers.after(scope.contents());
        ObjectNode entry = maker.change(old.value(), given, whole, scope, numbers);
        return put(old.key(), entry, false, numbers, scope.withOld(old.value()).withEntry(entry));
    }

    private Decision<Outcome> put(String key, ObjectNode entry, boolean isNew, Numbers numbers, Scope scope) {
        Optional<Refusal> broken = EntryCheck.broken(rules, scope);
        Optional<Objection> objection = broken.<Objection>map(Objection.Declared::new)
                .or(() -> new EntryCheck(collection()).objection(scope, key, entry, isNew));
        if (objection.isPresent()) {
            return Decision.nothing(new Outcome.Refused(objection.get(), scope));
        }
        List<Change> changes = numbers.changes();
        changes.add(new Change.Put(collection().name(), key, entry));
        return new Decision<>(changes, new Outcome.One(Entry.apart(key, entry)));
    }
}

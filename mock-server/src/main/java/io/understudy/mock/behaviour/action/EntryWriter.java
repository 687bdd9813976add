package io.understudy.mock.behaviour.action;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.declaration.collection.CollectionRule;
import io.understudy.declaration.refusal.Refusal;
import io.understudy.declaration.refusal.RefusalRule;
import io.understudy.mock.behaviour.call.ExpressionScope;
import io.understudy.mock.behaviour.entry.EntryCheck;
import io.understudy.mock.behaviour.entry.EntryCheck.Objection;
import io.understudy.mock.behaviour.entry.EntryMaker;
import io.understudy.mock.behaviour.entry.KeylessEntryException;
import io.understudy.mock.behaviour.entry.SequenceNumbers;
import io.understudy.mock.state.ComparableText;
import io.understudy.mock.state.Entry;
import io.understudy.mock.state.EntryCollection;
import io.understudy.mock.state.StateUpdate;
import io.understudy.mock.state.log.Change;
import java.util.List;
import java.util.Optional;

/**
 * Works out the changes that put an entry into a collection, unless something speaks against it.
 *
 * @param maker makes the collection's entries
 * @param rules what the operation itself asks of an entry
 */
record EntryWriter(EntryMaker maker, List<RefusalRule> rules) {

    private CollectionRule collection() {
        return maker.rule();
    }

    StateUpdate<ActionResult> create(ObjectNode given, ExpressionScope scope) {
        SequenceNumbers numbers = SequenceNumbers.after(scope.contents());
        EntryCollection entries = scope.contents().collection(collection().name());
        ObjectNode entry = maker.create(
                given, false, scope, numbers, key -> entries.get(key).isPresent());
        String key = ComparableText.of(entry.path(collection().key()))
                .orElseThrow(() -> new KeylessEntryException(collection()));
        return put(key, entry, true, numbers, scope.withEntry(entry));
    }

    StateUpdate<ActionResult> change(Entry old, ObjectNode given, boolean whole, ExpressionScope scope) {
        SequenceNumbers numbers = SequenceNumbers.after(scope.contents());
        ObjectNode entry = maker.change(old.value(), given, whole, scope, numbers);
        return put(old.key(), entry, false, numbers, scope.withOld(old.value()).withEntry(entry));
    }

    private StateUpdate<ActionResult> put(
            String key, ObjectNode entry, boolean isNew, SequenceNumbers numbers, ExpressionScope scope) {
        Optional<Refusal> broken = EntryCheck.broken(rules, scope);
        Optional<Objection> objection = broken.<Objection>map(Objection.Declared::new)
                .or(() -> new EntryCheck(collection()).objection(scope, key, entry, isNew));
        if (objection.isPresent()) {
            return StateUpdate.nothing(new ActionResult.Refused(objection.get(), scope));
        }
        List<Change> changes = numbers.changes();
        changes.add(new Change.Put(collection().name(), key, entry));
        return new StateUpdate<>(changes, new ActionResult.One(Entry.apart(key, entry)));
    }
}

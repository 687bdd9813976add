package io.understudy.diff;

import io.understudy.contract.Callback;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.Webhook;
import io.understudy.diff.ChangeList.Spot;
import io.understudy.diff.change.ChangeRule;
import io.understudy.document.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares two contracts: their servers, operations, callbacks and webhooks. */
final class ContractWalk {
    private final Contract older;
    private final Contract newer;
    private final ChangeList changes;
    private final OperationWalk operations;
    private final ServerWalk servers;
    private final SecurityWalk security;

    ContractWalk(Contract older, Contract newer, ChangeList changes) {
        this.older = older;
        this.newer = newer;
        this.changes = changes;
        this.operations = new OperationWalk(older, newer, changes);
        this.servers = new ServerWalk(changes);
        this.security = new SecurityWalk(older.securitySchemes(), newer.securitySchemes(), changes);
    }

    void walk() {
        servers.compare(older.servers(), newer.servers(), new Spot("", "", older.place(), newer.place()));
        Map<String, Operation> before = byKey(older.operations());
        Map<String, Operation> after = byKey(newer.operations());
        before.forEach((key, operation) -> {
            Operation successor = after.get(key);
            if (successor == null) {
                String once = operation.deprecated()
                        ? "the operation, which was deprecated, was removed"
                        : "the operation was removed";
                changes.add(ChangeRule.OPERATION_REMOVED, true, spot(operation, operation.place(), null), once);
            } else {
                called(operation, successor);
            }
        });
        after.forEach((key, operation) -> {
            if (!before.containsKey(key)) {
                changes.add(
                        ChangeRule.OPERATION_ADDED,
                        false,
                        spot(operation, null, operation.place()),
                        "the operation was added");
            }
        });
        webhooks();
    }

    private static Map<String, Operation> byKey(List<Operation> operations) {
        Map<String, Operation> byKey = new LinkedHashMap<>();
        operations.forEach(operation -> byKey.putIfAbsent(PathTemplate.key(operation), operation));
        return byKey;
    }

    private static Spot spot(Operation operation, @Nullable Place before, @Nullable Place after) {
        return new Spot(operation.method() + " " + operation.path(), "", before, after);
    }

    private void called(Operation before, Operation after) {
        Spot spot = spot(after, before.place(), after.place());
        if (!before.servers().equals(older.servers()) || !after.servers().equals(newer.servers())) {
            servers.compare(before.servers(), after.servers(), spot);
        }
        security.compare(before.security(), after.security(), spot);
        operations.compare(before, after, spot, Polarity.CALLER);
        callbacks(before, after, spot);
    }

    private void callbacks(Operation before, Operation after, Spot spot) {
        Function<Callback, String> key =
                callback -> callback.name() + " " + callback.place().name();
        Map<String, Callback> was = indexed(before.callbacks(), key);
        Map<String, Callback> is = indexed(after.callbacks(), key);
        was.forEach((name, callback) -> {
            Callback successor = is.get(name);
            Spot exact = spot.at(
                    "callback " + callback.name(), callback.place(), successor == null ? null : successor.place());
            if (successor == null) {
                changes.add(ChangeRule.CALLBACK_REMOVED, true, exact, "the callback was removed");
            } else {
                sent(
                        callback.operations(),
                        successor.operations(),
                        spot.operation() + ", callback " + callback.name(),
                        ChangeRule.CALLBACK_REMOVED,
                        ChangeRule.CALLBACK_ADDED);
            }
        });
        is.forEach((name, callback) -> {
            if (!was.containsKey(name)) {
                Spot exact = spot.at("callback " + callback.name(), null, callback.place());
                changes.add(ChangeRule.CALLBACK_ADDED, false, exact, "the callback was added");
            }
        });
    }

    private void webhooks() {
        Map<String, Webhook> was = indexed(older.webhooks(), Webhook::name);
        Map<String, Webhook> is = indexed(newer.webhooks(), Webhook::name);
        was.forEach((name, webhook) -> {
            Webhook successor = is.get(name);
            if (successor == null) {
                Spot spot = new Spot("webhook " + name, "", webhook.place(), null);
                changes.add(ChangeRule.WEBHOOK_REMOVED, true, spot, "the webhook was removed");
            } else {
                sent(
                        webhook.operations(),
                        successor.operations(),
                        "webhook " + name,
                        ChangeRule.WEBHOOK_REMOVED,
                        ChangeRule.WEBHOOK_ADDED);
            }
        });
        is.forEach((name, webhook) -> {
            if (!was.containsKey(name)) {
                Spot spot = new Spot("webhook " + name, "", null, webhook.place());
                changes.add(ChangeRule.WEBHOOK_ADDED, false, spot, "the webhook was added");
            }
        });
    }

    private void sent(
            List<Operation> before, List<Operation> after, String name, ChangeRule removed, ChangeRule added) {
        for (Operation operation : before) {
            Optional<Operation> successor = after.stream()
                    .filter(other -> other.method() == operation.method())
                    .findFirst();
            Spot spot = new Spot(
                    name, "", operation.place(), successor.map(Operation::place).orElse(null));
            if (successor.isEmpty()) {
                changes.add(removed, true, spot, operation.method() + " is no longer sent");
            } else {
                operations.compare(operation, successor.get(), spot, Polarity.API);
            }
        }
        for (Operation operation : after) {
            if (before.stream().noneMatch(other -> other.method() == operation.method())) {
                Spot spot = new Spot(name, "", null, operation.place());
                changes.add(added, false, spot, operation.method() + " is sent now");
            }
        }
    }

    private static <T> Map<String, T> indexed(List<T> list, Function<T, String> key) {
        Map<String, T> indexed = new LinkedHashMap<>();
        list.forEach(one -> indexed.putIfAbsent(key.apply(one), one));
        return indexed;
    }
}

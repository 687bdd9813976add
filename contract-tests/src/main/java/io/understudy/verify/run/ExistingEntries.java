package io.understudy.verify.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import io.understudy.document.Place;
import io.understudy.verify.lifecycle.CreatedResource;
import io.understudy.verify.lifecycle.Lifecycle;
import io.understudy.verify.lifecycle.LifecycleFinder;
import io.understudy.verify.message.Reply.Answered;
import io.understudy.verify.plan.CaseContext;
import io.understudy.verify.request.BodyDraft;
import io.understudy.verify.request.RequestDraft;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Creates entries for cases that need one that exists, and deletes them in the end. Used by one thread. */
final class ExistingEntries {
    private final CaseContext context;
    private final RecordingClient client;
    private final LifecycleFinder lifecycles;
    private final Map<Place, Optional<Key>> keys = new HashMap<>();
    private final Deque<RequestDraft> deletions = new ArrayDeque<>();
    private long seed;

    ExistingEntries(CaseContext context, RecordingClient client) {
        this.context = context;
        this.client = client;
        this.lifecycles = new LifecycleFinder(context.contract());
        this.seed = context.seed() * 1_000 + 500;
    }

    /**
     * The key of an entry.
     *
     * @param name the path parameter that takes it
     */
    private record Key(String name, JsonNode value) {}

    /** A request and its control with an entry and values of their own; empty when nothing about them can be changed. */
    Optional<RenewedRequest> renewed(RequestDraft mistaken, RequestDraft control) throws InterruptedException {
        RenewedRequest before = new RenewedRequest(mistaken, control);
        RenewedRequest renewed = before;
        Optional<Key> key = of(control.operation());
        if (key.isPresent()) {
            renewed = renewed.about(key.get().name(), key.get().value());
        }
        seed += 7;
        if (context.drafts()
                        .fresh(control.operation(), seed)
                        .flatMap(RequestDraft::body)
                        .orElse(null)
                instanceof BodyDraft.Value fresh) {
            renewed = renewed.with(fresh);
        }
        return renewed.equals(before) ? Optional.empty() : Optional.of(renewed);
    }

    /** An entry that an operation can be tried with; empty when none can be created. */
    private Optional<Key> of(Operation operation) throws InterruptedException {
        Optional<Key> known = keys.get(operation.place());
        if (known == null) {
            known = created(operation);
            // What deletes needs another entry each time.
            if (operation.method() != HttpMethod.DELETE) {
                keys.put(operation.place(), known);
            }
        }
        return known;
    }

    private Optional<Key> created(Operation operation) throws InterruptedException {
        Optional<Lifecycle> lifecycle = context.contract().operations().stream()
                .filter(create -> context.selection().permits(create)
                        && !context.selection().skips(create)
                        && context.credentialStore().opens(create))
                .flatMap(create -> lifecycles.of(create).stream())
                .filter(found -> Stream.of(found.read(), found.update(), found.delete())
                        .flatMap(Optional::stream)
                        .anyMatch(one -> one.place().equals(operation.place())))
                .findFirst();
        return lifecycle.isPresent() ? created(lifecycle.get()) : Optional.empty();
    }

    private Optional<Key> created(Lifecycle lifecycle) throws InterruptedException {
        seed += 7;
        for (RequestDraft draft : Stream.of(
                        context.drafts().fresh(lifecycle.create(), seed),
                        context.drafts().of(lifecycle.create(), false, OptionalLong.of(seed)),
                        context.drafts().of(lifecycle.create(), false, OptionalLong.empty()),
                        context.drafts().of(lifecycle.create(), true, OptionalLong.empty()))
                .flatMap(Optional::stream)
                .toList()) {
            if (client.send(lifecycle.create(), context.writer().write(draft)) instanceof Answered answered
                    && answered.status() / 100 == 2) {
                Optional<Key> key = CreatedResource.of(answered, lifecycle.id())
                        .map(created -> new Key(lifecycle.key().name(), created.id()));
                key.ifPresent(found -> lifecycle
                        .delete()
                        .flatMap(delete -> context.drafts().of(delete, true, OptionalLong.empty()))
                        .ifPresent(delete -> deletions.push(placed(delete, found))));
                return key;
            }
        }
        return Optional.empty();
    }

    private static RequestDraft placed(RequestDraft draft, Key key) {
        return new RenewedRequest(draft, draft).about(key.name(), key.value()).control();
    }

    /** Deletes what was created, the latest first. */
    void tidyUp() throws InterruptedException {
        while (!deletions.isEmpty()) {
            client.sendUnrecorded(context.writer().write(deletions.pop()));
        }
    }
}

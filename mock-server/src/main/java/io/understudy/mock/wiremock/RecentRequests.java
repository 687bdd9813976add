package io.understudy.mock.wiremock;

import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.store.RequestJournalStore;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The journal of the latest requests. WireMock's own is unbounded, or, given a bound, counts all of its entries on every
 * request. What only {@link ContractStubStore#UNMATCHED} answered is kept as not matched, which is what it is to a user.
 */
final class RecentRequests implements RequestJournalStore {
    private final int capacity;
    private final Map<UUID, ServeEvent> events = new LinkedHashMap<>();

    /** A journal that forgets the oldest request when it holds this many. */
    RecentRequests(int capacity) {
        this.capacity = capacity;
    }

    private static ServeEvent asSeenByUsers(ServeEvent event) {
        return ContractStubStore.isUnmatched(event.getStubMapping())
                ? event.withStubMapping(StubMapping.NOT_CONFIGURED)
                        .withResponseDefinition(ResponseDefinition.notConfigured())
                : event;
    }

    @Override
    public synchronized void add(ServeEvent event) {
        events.put(event.getId(), asSeenByUsers(event));
        if (events.size() > capacity) {
            removeLast();
        }
    }

    @Override
    public synchronized void put(UUID id, ServeEvent event) {
        events.replace(id, asSeenByUsers(event));
    }

    @Override
    public synchronized void removeLast() {
        events.keySet().stream().findFirst().ifPresent(events::remove);
    }

    /** The latest first. */
    @Override
    public synchronized Stream<ServeEvent> getAll() {
        List<ServeEvent> latestFirst = new ArrayList<>(events.values());
        Collections.reverse(latestFirst);
        return latestFirst.stream();
    }

    @Override
    public synchronized Stream<UUID> getAllKeys() {
        return new ArrayList<>(events.keySet()).stream();
    }

    @Override
    public synchronized Optional<ServeEvent> get(UUID id) {
        return Optional.ofNullable(events.get(id));
    }

    @Override
    public synchronized void remove(UUID id) {
        events.remove(id);
    }

    @Override
    public synchronized void clear() {
        events.clear();
    }
}

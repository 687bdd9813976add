package io.understudy.mock.wiremock.journal;

import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.store.RequestJournalStore;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.understudy.mock.http.DirectExchange;
import io.understudy.mock.message.Body;
import io.understudy.mock.wiremock.stub.ContractStubStore;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The journal of the latest requests. WireMock's own is unbounded, or, given a bound, counts all of its entries on every
 * request. What only {@link ContractStubStore#UNMATCHED} answered is kept as not matched, which is what it is to a user.
 *
 * <p>What was answered directly is kept as it was, and made into WireMock's event when somebody reads the journal.
 */
public final class RecentRequests implements RequestJournalStore {
    private final int capacity;
    private final long largest;
    private final Function<DirectExchange, ServeEvent> events;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private long size;

    /**
     * A journal that forgets the oldest requests.
     *
     * @param capacity how many requests it holds
     * @param largest how many bytes the bodies of all of them may have together; the latest is kept whatever its size
     * @param events makes an event of an exchange
     */
    public RecentRequests(int capacity, long largest, Function<DirectExchange, ServeEvent> events) {
        this.capacity = capacity;
        this.largest = largest;
        this.events = events;
    }

    /** A request in the journal: an event, or an exchange that becomes one. */
    private final class Entry {
        private final @Nullable DirectExchange exchange;
        private final long bytes;
        private @Nullable ServeEvent event;

        Entry(ServeEvent event) {
            this.exchange = null;
            this.event = event;
            this.bytes = length(event.getRequest().getBody())
                    + (event.getResponse() == null
                            ? 0
                            : length(event.getResponse().getBody()));
        }

        Entry(DirectExchange exchange) {
            this.exchange = exchange;
            this.bytes = exchange.request().body().length()
                    + (exchange.response().body() instanceof Body body ? (long) body.length() : 0);
        }

        synchronized ServeEvent event() {
            if (event == null) {
                event = events.apply(Objects.requireNonNull(exchange, "an entry has one or the other"));
            }
            return event;
        }

        synchronized void complete(ServeEvent completed) {
            event = completed;
        }

        /** Whether this is the event; an exchange that nobody has read has no id that anybody could know. */
        synchronized boolean isCalled(UUID id) {
            return event != null && event.getId().equals(id);
        }
    }

    private static long length(byte @Nullable [] body) {
        return body == null ? 0 : body.length;
    }

    private static ServeEvent asSeenByUsers(ServeEvent event) {
        return ContractStubStore.isUnmatched(event.getStubMapping())
                ? event.withStubMapping(StubMapping.NOT_CONFIGURED)
                        .withResponseDefinition(ResponseDefinition.notConfigured())
                : event;
    }

    /** Keeps an exchange. */
    public void add(DirectExchange exchange) {
        add(new Entry(exchange));
    }

    @Override
    public void add(ServeEvent event) {
        add(new Entry(asSeenByUsers(event)));
    }

    private synchronized void add(Entry entry) {
        entries.addLast(entry);
        size += entry.bytes;
        while (entries.size() > capacity || (size > largest && entries.size() > 1)) {
            removeLast();
        }
    }

    @Override
    public void put(UUID id, ServeEvent event) {
        find(id).ifPresent(entry -> entry.complete(asSeenByUsers(event)));
    }

    private synchronized Optional<Entry> find(UUID id) {
        for (Iterator<Entry> latestFirst = entries.descendingIterator(); latestFirst.hasNext(); ) {
            Entry entry = latestFirst.next();
            if (entry.isCalled(id)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    @Override
    public synchronized void removeLast() {
        Entry oldest = entries.pollFirst();
        size -= oldest == null ? 0 : oldest.bytes;
    }

    /** The latest first. */
    @Override
    public Stream<ServeEvent> getAll() {
        return latestFirst().stream().map(Entry::event);
    }

    private synchronized List<Entry> latestFirst() {
        List<Entry> latestFirst = new ArrayList<>(entries);
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    @Override
    public Stream<UUID> getAllKeys() {
        return getAll().map(ServeEvent::getId);
    }

    @Override
    public Optional<ServeEvent> get(UUID id) {
        return find(id).map(Entry::event);
    }

    @Override
    public synchronized void remove(UUID id) {
        find(id).filter(entries::remove).ifPresent(entry -> size -= entry.bytes);
    }

    @Override
    public synchronized void clear() {
        entries.clear();
        size = 0;
    }
}

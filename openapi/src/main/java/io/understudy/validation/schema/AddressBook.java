package io.understudy.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/** The made-up addresses of the schemas of one contract, and which of them leads to which. */
final class AddressBook {
    private static final String ADDRESS = "understudy:/schema/";

    private final DocumentSet documents;
    private final Map<Key, String> addresses = new ConcurrentHashMap<>();
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> references = new ConcurrentHashMap<>();
    private final Map<String, Boolean> recurrences = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    AddressBook(DocumentSet documents) {
        this.documents = documents;
    }

    /** The address of a schema, which is always the same. */
    String address(Schema schema, Direction direction) {
        return address(schema, direction, Set.of());
    }

    private String address(Schema schema, Direction direction, Set<String> excused) {
        return addresses.computeIfAbsent(new Key(schema.place(), schema.json(), direction, excused), key -> {
            String address = ADDRESS + count.incrementAndGet();
            entries.put(address, new Entry(schema, direction, excused));
            return address;
        });
    }

    /** Where the schema at an address stands in its document. */
    Place place(String address) {
        return entry(address).schema.place();
    }

    /** The schema at an address as JSON Schema 2020-12, whose references are addresses. */
    JsonNode normalized(String address) {
        Entry entry = entry(address);
        Set<String> found = new LinkedHashSet<>();
        BiFunction<Schema, Set<String>, String> noted = (schema, excused) -> {
            String target = address(schema, entry.direction, excused);
            found.add(target);
            return target;
        };
        JsonNode normalized =
                new SchemaNormalizer(documents, entry.direction, noted).normalize(entry.schema, entry.excused);
        references.put(address, Set.copyOf(found));
        return normalized;
    }

    /** The addresses that a schema, which was normalized before, refers to. */
    Set<String> references(String address) {
        return references.getOrDefault(address, Set.of());
    }

    /** Whether a schema leads back to itself, all that it leads to having been normalized before. */
    boolean recurs(String address) {
        return recurrences.computeIfAbsent(address, this::findsItself);
    }

    private boolean findsItself(String address) {
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(references(address));
        while (!waiting.isEmpty()) {
            String next = waiting.remove();
            if (next.equals(address)) {
                return true;
            }
            if (seen.add(next)) {
                waiting.addAll(references(next));
            }
        }
        return false;
    }

    private Entry entry(String address) {
        Entry entry = entries.get(address);
        if (entry == null) {
            throw new IllegalStateException("no schema of the contract has the address " + address);
        }
        return entry;
    }

    /**
     * A schema.
     *
     * @param excused properties that a value need not have, because of what other schemas say of the same value
     */
    private record Entry(Schema schema, Direction direction, Set<String> excused) {}

    /**
     * Schemas are told apart by their place, and by identity where several were made from one place: comparing whole
     * trees would cost more than compiling them.
     */
    private record Key(Place place, JsonNode json, Direction direction, Set<String> excused) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.json == json
                    && key.direction == direction
                    && key.excused.equals(excused)
                    && key.place.equals(place);
        }

        @Override
        public int hashCode() {
            return 31 * place.hashCode() + direction.hashCode();
        }
    }
}

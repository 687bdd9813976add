package io.understudy.client.paging;

import io.understudy.client.answer.Failure;
import io.understudy.client.answer.VendorException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A list that comes in pages. Nothing is fetched before an entry is asked for, no page before its first entry is, and each
 * iteration fetches anew. It ends with the page that names none to follow, or with an empty one. A list that would never
 * end, since a page repeats or there are more entries than it announced, ends in the vendor's exception. An iterator and a
 * stream are for one thread.
 */
public final class Pages<T> implements Iterable<T> {

    private final IntFunction<Page<T>> source;
    private final int first;
    private final Function<Failure, ? extends VendorException> exceptions;
    private final @Nullable Function<T, ?> id;

    /**
     * A list.
     *
     * @param source fetches the page of a number
     * @param first number of the page to begin with
     * @param exceptions makes the vendor's exception for pages that contradict one another
     */
    public Pages(IntFunction<Page<T>> source, int first, Function<Failure, ? extends VendorException> exceptions) {
        this(source, first, exceptions, null);
    }

    private Pages(
            IntFunction<Page<T>> source,
            int first,
            Function<Failure, ? extends VendorException> exceptions,
            @Nullable Function<T, ?> id) {
        this.source = source;
        this.first = first;
        this.exceptions = exceptions;
        this.id = id;
    }

    /** The same list, whose entries are told apart by their ids, so that a page that comes again is noticed. */
    public Pages<T> identifiedBy(Function<T, ?> id) {
        return new Pages<>(source, first, exceptions, id);
    }

    /** The first page alone, with the number of entries on all of them. */
    public Page<T> first() {
        return fetched(first);
    }

    private Page<T> fetched(int number) {
        Page<T> page = source.apply(number);
        if (page.next().isPresent() && page.next().getAsInt() <= number) {
            throw exceptions.apply(Failure.malformed(
                    "Page " + number + " names page " + page.next().getAsInt() + " as the one that follows"));
        }
        return page;
    }

    /** All entries from the first page on. */
    @Override
    public Iterator<T> iterator() {
        return stream().iterator();
    }

    /** All entries from the first page on, in order. */
    public Stream<T> stream() {
        return pages().flatMap(page -> page.items().stream());
    }

    /** All pages from the first on, in order. */
    public Stream<Page<T>> pages() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new PageIterator(), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    private final class PageIterator implements Iterator<Page<T>> {

        private int number = first;
        private boolean done;
        private long seen;
        private List<?> before = List.of();
        private @Nullable Page<T> fetched;

        @Override
        public boolean hasNext() {
            if (fetched == null && !done) {
                Page<T> page = fetched(number);
                check(page);
                fetched = page.items().isEmpty() ? null : page;
                done = page.items().isEmpty() || page.next().isEmpty();
                number = page.next().orElse(number);
            }
            return fetched != null;
        }

        private void check(Page<T> page) {
            List<?> ids = id == null ? List.of() : page.items().stream().map(id).toList();
            if (!ids.isEmpty() && ids.equals(before)) {
                throw exceptions.apply(Failure.malformed("Page " + page.number() + " repeats the page before it"));
            }
            before = ids;
            seen += page.items().size();
            if (page.total().isPresent() && seen > page.total().getAsLong()) {
                throw exceptions.apply(Failure.malformed("The pages up to " + page.number() + " hold " + seen
                        + " entries, but the list announces " + page.total().getAsLong()));
            }
        }

        @Override
        public Page<T> next() {
            if (!hasNext() || fetched == null) {
                throw new NoSuchElementException("There are no more pages");
            }
            Page<T> page = fetched;
            fetched = null;
            return page;
        }
    }
}

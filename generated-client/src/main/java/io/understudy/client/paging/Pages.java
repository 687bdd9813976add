package io.understudy.client.paging;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A list that comes in pages. Nothing is fetched before an entry is asked for, no page before its first entry is, and each
 * iteration fetches anew. It ends with the page that names none to follow, or with an empty one. An iterator and a stream
 * are for one thread.
 */
public final class Pages<T> implements Iterable<T> {

    private final IntFunction<Page<T>> source;
    private final int first;

    /**
     * A list.
     *
     * @param source fetches the page of a number
     * @param first number of the page to begin with
     */
    public Pages(IntFunction<Page<T>> source, int first) {
        this.source = source;
        this.first = first;
    }

    /** The first page alone, with the number of entries on all of them. */
    public Page<T> first() {
        return source.apply(first);
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
        private @Nullable Page<T> fetched;

        @Override
        public boolean hasNext() {
            if (fetched == null && !done) {
                Page<T> page = source.apply(number);
                fetched = page.items().isEmpty() ? null : page;
                done = page.items().isEmpty() || page.next().isEmpty();
                number = page.next().orElse(number);
            }
            return fetched != null;
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

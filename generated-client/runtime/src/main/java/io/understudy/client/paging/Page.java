package io.understudy.client.paging;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One page of a list.
 *
 * @param items its entries; empty past the end
 * @param number of the page, from 1
 * @param total how many entries there are on all pages, if the vendor said so
 * @param next number of the page that follows, if there is one
 */
public record Page<T>(List<T> items, int number, OptionalLong total, OptionalInt next) {

    /** Keeps a copy. */
    public Page {
        items = List.copyOf(items);
    }
}

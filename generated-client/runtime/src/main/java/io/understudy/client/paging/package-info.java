/**
 * Lists that come in pages.
 *
 * <p>In: a way to fetch a page by its number. Out: the entries of all pages, one after another, each page fetched when its
 * first entry is asked for.
 *
 * <p>This package does not know where pages come from, and keeps none.
 */
@NullMarked
package io.understudy.client.paging;

import org.jspecify.annotations.NullMarked;

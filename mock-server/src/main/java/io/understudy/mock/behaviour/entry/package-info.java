/**
 * Makes entries, and tells whether a collection may have them.
 *
 * <p>In: what a request or a seed gives, and the rules of a collection. Out: an entry with all its fields, or the refusal
 * that it meets.
 *
 * <p>This package changes no state: it only works out what to change.
 */
@NullMarked
package io.understudy.mock.behaviour.entry;

import org.jspecify.annotations.NullMarked;
